package dk.faelled.hearing;

import dk.faelled.plan.PlanAccess;
import dk.faelled.platform.Markdown;
import dk.faelled.search.SearchIndex;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must be in place before people see a hearing, and letting it be found once they may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HearingPress {

    private final HearingVersions versions;
    private final ConsultedParties parties;
    private final PlanAccess plans;
    private final SearchIndex search;
    private final Markdown markdown;
    private final Clock clock;

    HearingPress(
            HearingVersions versions,
            ConsultedParties parties,
            PlanAccess plans,
            SearchIndex search,
            Markdown markdown,
            Clock clock) {
        this.versions = versions;
        this.parties = parties;
        this.plans = plans;
        this.search = search;
        this.markdown = markdown;
        this.clock = clock;
    }

    /** What is missing before a draft can be announced. */
    List<HearingFinding> missing(Hearing hearing) {
        HearingContent content = contentOf(hearing, hearing.newestVersion());
        List<HearingFinding> missing = new ArrayList<>();
        if (content.text().lead().isBlank()) {
            missing.add(new HearingFinding("lead", "om"));
        }
        if (content.text().contact().name().isBlank()) {
            missing.add(new HearingFinding("contact", "om"));
        }
        if (content.template().isEmpty()) {
            missing.add(new HearingFinding("questions", "spoergsmaal"));
        }
        boolean asksParties = !parties.findByHearingIdOrderByName(hearing.id()).isEmpty();
        if (!hearing.kind().isPublic() && !asksParties) {
            missing.add(new HearingFinding("parties", "parter"));
        }
        if (asksParties && content.text().letter().isBlank()) {
            missing.add(new HearingFinding("letter", "om"));
        }
        if (hearing.period().isOver(clock.instant())) {
            missing.add(new HearingFinding("period", "om"));
        }
        if (hearing.kind().isPublic() && !plans.isPublic(hearing.planId())) {
            missing.add(new HearingFinding("plan", ""));
        }
        return missing;
    }

    /** Lets a public hearing be found by what it says now. */
    void show(Hearing hearing) {
        if (!hearing.isPublic()) {
            return;
        }
        HearingContent content = contentOf(hearing, hearing.shownVersion());
        String words =
                content.text().lead()
                        + "\n"
                        + markdown.toText(content.text().about())
                        + "\n"
                        + content.template().sections().stream()
                                .map(TemplateSection::title)
                                .collect(Collectors.joining("\n"));
        search.put(
                hearing.subject(),
                hearing.planTitle(),
                words,
                Objects.requireNonNull(hearing.announcedAt()));
    }

    void hide(Hearing hearing) {
        search.remove(Hearing.TYPE, hearing.id());
    }

    HearingContent contentOf(Hearing hearing, int version) {
        return versions.findByHearingIdAndNumber(hearing.id(), version).orElseThrow().content();
    }
}
