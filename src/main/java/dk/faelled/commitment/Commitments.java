package dk.faelled.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Commitments extends Repository<Commitment, UUID> {

    Commitment save(Commitment commitment);

    Optional<Commitment> findById(UUID id);

    List<Commitment> findByIdIn(Collection<UUID> ids);

    List<Commitment> findByPlanIdOrderByDecidedAtDescNumberAsc(UUID planId);

    Optional<Commitment> findByPackageSlugAndNumber(String packageSlug, int number);

    boolean existsByPointId(UUID pointId);

    /** Those of some plans, open ones first, by their deadline. */
    @Query(
            """
            select c from Commitment c where c.planId in :plans
            order by case when c.status in (NOT_BEGUN, UNDER_WAY) then 0 else 1 end,
              c.deadline nulls last, c.number""")
    List<Commitment> ofPlans(Collection<UUID> plans);

    @Query(
            """
            select c from Commitment c where c.planId in :plans and c.deadline < :today
              and c.status in (NOT_BEGUN, UNDER_WAY) order by c.deadline, c.number""")
    List<Commitment> overdue(Collection<UUID> plans, LocalDate today);
}
