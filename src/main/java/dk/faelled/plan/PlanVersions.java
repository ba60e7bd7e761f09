package dk.faelled.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all plans. */
interface PlanVersions extends Repository<PlanVersion, UUID> {

    PlanVersion save(PlanVersion version);

    Optional<PlanVersion> findByPlanIdAndNumber(UUID planId, int number);

    /** A version in a list, without what it says. */
    @Query(
            """
            select new dk.faelled.plan.PlanHistory$Row(v.number, v.act, v.item, v.author, v.at)
            from PlanVersion v where v.planId = :planId and v.number < :below
            order by v.number desc""")
    List<PlanHistory.Row> list(UUID planId, int below, Limit limit);

    /** Who wrote the versions after one up to another. */
    @Query(
            """
            select distinct v.authorId from PlanVersion v
            where v.planId = :planId and v.number > :after and v.number <= :upTo
              and v.authorId is not null""")
    List<UUID> authors(UUID planId, int after, int upTo);
}
