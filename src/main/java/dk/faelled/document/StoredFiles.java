package dk.faelled.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, UUID> {

    StoredFile save(StoredFile file);

    StoredFile saveAndFlush(StoredFile file);

    Optional<StoredFile> findById(UUID id);

    void deleteById(UUID id);

    @Modifying
    @Query("delete from StoredFile f where f.attached = false and f.createdAt < :before")
    int deleteForgotten(Instant before);
}
