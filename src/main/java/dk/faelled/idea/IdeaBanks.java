package dk.faelled.idea;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaBanks extends Repository<IdeaBank, UUID> {

    IdeaBank save(IdeaBank bank);

    /** The bank of a plan the public may see. */
    @Query(
            """
            select b from IdeaBank b join Plan p on p.id = b.planId
            where b.planSlug = :planSlug and p.state <> dk.faelled.plan.PlanState.DRAFT""")
    Optional<IdeaBank> findPublic(String planSlug);

    List<IdeaBank> findByPlanId(UUID planId);

    /** The banks that are open on a day, of plans the public may see. */
    @Query(
            """
            select b from IdeaBank b join Plan p on p.id = b.planId
            where b.opens <= :day and b.closes >= :day and p.state = dk.faelled.plan.PlanState.PUBLISHED""")
    List<IdeaBank> findOpen(LocalDate day);

    long count();
}
