package dk.faelled.idea;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanAccess;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import dk.faelled.platform.Subject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a plan's editors open an idea bank and decide what it asks. */
@Service
@OfficialOnly
@Transactional
public class IdeaBankDesk {

    private static final String FIELD = "idea.bank.";

    private final IdeaBanks banks;
    private final Ideas ideas;
    private final PlanAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdeaBankDesk(
            IdeaBanks banks,
            Ideas ideas,
            PlanAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.banks = banks;
        this.ideas = ideas;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The bank of a plan this person edits; empty when it has none yet. */
    @Transactional(readOnly = true)
    public Optional<IdeaBank> ofEditor(String planSlug, SignedIn who) {
        Plan plan = access.require(Grant.EDITOR, planSlug, who);
        return banks.findByPlanId(plan.id()).stream().findFirst();
    }

    /** The same for somebody who reads what comes in. */
    @Transactional(readOnly = true)
    public Optional<IdeaBank> ofPlan(String planSlug, SignedIn who) {
        Plan plan = access.require(Grant.CASEWORKER, planSlug, who);
        return banks.findByPlanId(plan.id()).stream().findFirst();
    }

    /**
     * The bank of a plan, for those who read or edit it.
     *
     * @throws IdeaNotFound when the plan has none
     */
    @Transactional(readOnly = true)
    public IdeaBank ofCaseworker(String planSlug, SignedIn who) {
        return ofPlan(planSlug, who).orElseThrow(IdeaNotFound::new);
    }

    /**
     * Opens a bank, or changes what it asks.
     *
     * @param basedOn the version of the bank that was changed
     * @throws ThemeInUse when a theme is left out that ideas are sorted by
     */
    public void ask(
            String planSlug,
            long basedOn,
            IdeaBank.Question question,
            List<IdeaBank.Theme> themes,
            SignedIn who) {
        Plan plan = access.require(Grant.EDITOR, planSlug, who);
        Optional<IdeaBank> known = banks.findByPlanId(plan.id()).stream().findFirst();
        if (known.isEmpty()) {
            IdeaBank bank =
                    banks.save(
                            new IdeaBank(plan.id(), plan.slug(), plan.title(), question, themes));
            announce(bank, who, "bank-opened", List.of());
            return;
        }
        IdeaBank bank = known.get();
        StaleEdit.refuse(basedOn, bank.version());
        Map<String, String> before = bank.described();
        List<String> used = new ArrayList<>(ideas.themesIn(bank.id()));
        used.removeAll(themes.stream().map(IdeaBank.Theme::slug).toList());
        if (!used.isEmpty()) {
            throw new ThemeInUse(
                    bank.theme(used.getFirst()).map(IdeaBank.Theme::name).orElse(used.getFirst()));
        }
        bank.ask(question);
        bank.sortBy(themes);
        announce(bank, who, "bank-edited", Difference.between(FIELD, before, bank.described()));
    }

    private void announce(IdeaBank bank, SignedIn who, String act, List<Difference> differences) {
        events.publishEvent(
                new IdeaHandled(
                        new Subject("idea-bank", bank.id(), bank.question(), bank.path()),
                        who.actor(),
                        act,
                        clock.instant(),
                        differences));
    }
}
