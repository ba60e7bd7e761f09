package dk.faelled.conference;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All conferences. */
public interface Conferences extends Repository<Conference, UUID> {

    Conference save(Conference conference);

    void delete(Conference conference);

    Optional<Conference> findById(UUID id);

    Optional<Conference> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<Conference> findByPlanId(UUID planId);

    @Query("select c.id from Conference c where c.planId in :plans")
    List<UUID> idsOfPlans(Collection<UUID> plans);

    List<Conference> findByIdIn(Collection<UUID> ids);

    /** Announced conferences that begin, or began, within a time; Copenhagen's clocks. */
    @Query(
            """
            select c from Conference c
            where c.stage = ANNOUNCED and c.time.begins between :from and :to
            order by c.time.begins, c.id""")
    List<Conference> beginningBetween(LocalDateTime from, LocalDateTime to);

    /** The same for those that ended. */
    @Query(
            """
            select c from Conference c
            where c.stage = ANNOUNCED and c.time.ends between :from and :to
            order by c.time.ends, c.id""")
    List<Conference> endingBetween(LocalDateTime from, LocalDateTime to);

    long count();
}
