package dk.faelled.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All templates on the shelf. */
interface ShelfTemplates extends Repository<ShelfTemplate, UUID> {

    ShelfTemplate save(ShelfTemplate template);

    Optional<ShelfTemplate> findById(UUID id);

    Optional<ShelfTemplate> findByName(String name);

    List<ShelfTemplate> findAllByOrderByName();
}
