package dk.faelled.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All plans. */
public interface Plans extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    Optional<Plan> findById(UUID id);

    Optional<Plan> findBySlug(String slug);

    boolean existsBySlug(String slug);

    /** The next plan whose time has come, locked so that no other worker takes it. */
    @NativeQuery(
            """
            select * from plan where state = 'DRAFT' and publish_at <= ?1
            order by publish_at, id limit 1 for update skip locked""")
    Optional<Plan> takeDue(Instant now);

    @Query("select p.id from Plan p")
    List<UUID> allIds();

    long count();
}
