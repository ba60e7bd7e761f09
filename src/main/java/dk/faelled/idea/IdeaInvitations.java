package dk.faelled.idea;

import dk.faelled.plan.Invitation;
import dk.faelled.plan.PlanInvitations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Idea banks as invitations on the pages of their plans. */
@Component
class IdeaInvitations implements PlanInvitations {

    private record Count(UUID bankId, long ideas) {}

    private final IdeaBanks banks;
    private final JdbcClient jdbc;
    private final Clock clock;

    IdeaInvitations(IdeaBanks banks, JdbcClient jdbc, Clock clock) {
        this.banks = banks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Invitation> of(UUID planId) {
        return invitations(banks.findByPlanId(planId));
    }

    @Override
    public List<Invitation> openOn(LocalDate day) {
        return invitations(banks.findOpen(day));
    }

    private List<Invitation> invitations(List<IdeaBank> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> counts = new HashMap<>();
        jdbc.sql(
                        """
                        select bank_id, count(*) as ideas from idea
                        where state = 'PUBLISHED' and bank_id in (:banks) group by bank_id""")
                .param("banks", found.stream().map(IdeaBank::id).toList())
                .query(Count.class)
                .list()
                .forEach(count -> counts.put(count.bankId, count.ideas));
        return found.stream()
                .map(
                        bank ->
                                new Invitation(
                                        bank.planId(),
                                        "idea-bank",
                                        bank.question(),
                                        bank.path(),
                                        bank.path() + "/ny",
                                        bank.opens(),
                                        bank.closes(),
                                        counts.getOrDefault(bank.id(), 0L)))
                .toList();
    }
}
