package dk.faelled.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaBanks extends Repository<IdeaBank, UUID> {

    IdeaBank save(IdeaBank bank);

    Optional<IdeaBank> findByPlanSlug(String planSlug);

    List<IdeaBank> findByPlanId(UUID planId);

    /** The banks that are open on a day, of plans the public may see. */
    @Query(
            """
            select b from IdeaBank b join Plan p on p.id = b.planId
            where b.opens <= :day and b.closes >= :day and p.publishedAt <= :now""")
    List<IdeaBank> findOpen(LocalDate day, Instant now);

    long count();
}
