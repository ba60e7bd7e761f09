package dk.faelled.processing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All boilerplates of the municipality. */
interface Boilerplates extends Repository<Boilerplate, UUID> {

    Boilerplate save(Boilerplate boilerplate);

    void delete(Boilerplate boilerplate);

    Optional<Boilerplate> findById(UUID id);

    Optional<Boilerplate> findByTitle(String title);

    List<Boilerplate> findAllByOrderByTitle();
}
