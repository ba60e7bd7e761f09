package dk.faelled.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All redactions. */
interface Redactions extends Repository<Redaction, UUID> {

    void save(Redaction redaction);

    @Modifying(flushAutomatically = true)
    @Query("delete from Redaction r where r.id = :id")
    void lift(UUID id);

    Optional<Redaction> findById(UUID id);

    List<Redaction> findByResponseIdAndVersionNumberOrderByBegins(
            UUID responseId, int versionNumber);

    List<Redaction> findByResponseIdIn(Collection<UUID> responseIds);
}
