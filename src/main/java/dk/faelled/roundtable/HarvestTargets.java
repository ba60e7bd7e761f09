package dk.faelled.roundtable;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.conference.Conference;
import dk.faelled.hearing.HearingCatalogue;
import dk.faelled.idea.IdeaBankDesk;
import dk.faelled.plan.PlanAccess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a table's proposals can become: ideas under a theme of the plan's bank, or hearing themes.
 */
@Component
class HarvestTargets {

    static final String IDEA = "ide:";
    static final String THEME = "tema:";

    private final IdeaBankDesk banks;
    private final HearingCatalogue hearings;
    private final PlanAccess access;
    private final MessageSource messages;

    HarvestTargets(
            IdeaBankDesk banks,
            HearingCatalogue hearings,
            PlanAccess access,
            MessageSource messages) {
        this.banks = banks;
        this.hearings = hearings;
        this.access = access;
        this.messages = messages;
    }

    /** Their names by what a form sends; nothing for those who do not answer citizens. */
    Map<String, String> of(Conference conference, SignedIn who) {
        Map<String, String> targets = new LinkedHashMap<>();
        if (!access.of(conference.planId(), who).contains(Grant.CASEWORKER)) {
            return targets;
        }
        banks.ofPlan(conference.planSlug(), who)
                .ifPresent(
                        bank ->
                                bank.themes()
                                        .forEach(
                                                theme ->
                                                        targets.put(
                                                                IDEA + theme.slug(),
                                                                text("idea", theme.name()))));
        hearings.ofPlans(List.of(conference.planId())).stream()
                .filter(row -> !row.stage().equals("DRAFT"))
                .forEach(row -> targets.put(THEME + row.slug(), text("theme", row.title())));
        return targets;
    }

    private String text(String what, String name) {
        return messages.getMessage(
                "roundtable.target." + what, new Object[] {name}, LocaleContextHolder.getLocale());
    }
}
