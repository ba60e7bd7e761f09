package dk.faelled.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All plans. */
public interface Plans extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    Optional<Plan> findBySlug(String slug);

    /** The plan at an address, if the public may see it now. */
    @Query("select p from Plan p where p.slug = :slug and p.publishedAt <= :now")
    Optional<Plan> findPublished(String slug, Instant now);

    long count();
}
