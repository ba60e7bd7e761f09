package dk.faelled.conference;

import dk.faelled.plan.PlanAccess;
import dk.faelled.platform.Markdown;
import dk.faelled.search.SearchIndex;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must be in place before people see a conference, and letting it be found once they may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConferencePress {

    private final PlanAccess plans;
    private final SearchIndex search;
    private final Markdown markdown;
    private final Clock clock;

    ConferencePress(PlanAccess plans, SearchIndex search, Markdown markdown, Clock clock) {
        this.plans = plans;
        this.search = search;
        this.markdown = markdown;
        this.clock = clock;
    }

    /** What is missing before a draft can be announced. */
    List<ConferenceFinding> missing(Conference conference) {
        List<ConferenceFinding> missing = new ArrayList<>();
        if (conference.text().lead().isBlank()) {
            missing.add(new ConferenceFinding("lead", "om"));
        }
        if (conference.contact().name().isBlank()) {
            missing.add(new ConferenceFinding("contact", "om"));
        }
        if (!conference.venue().isKnown()) {
            missing.add(new ConferenceFinding("venue", "sted"));
        }
        if (!clock.instant().isBefore(conference.time().start())) {
            missing.add(new ConferenceFinding("time", "sted"));
        }
        if (conference.audience() == Audience.GROUPS && conference.groups().isEmpty()) {
            missing.add(new ConferenceFinding("groups", "pladser"));
        }
        if (conference.programme().items().isEmpty()) {
            missing.add(new ConferenceFinding("programme", "program"));
        }
        if (!plans.isPublic(conference.planId())) {
            missing.add(new ConferenceFinding("plan", ""));
        }
        return missing;
    }

    /** Lets a conference be found by what it says now. */
    void show(Conference conference) {
        if (!conference.isPublic()) {
            return;
        }
        ConferenceText text = conference.text();
        String words =
                Stream.concat(
                                Stream.of(
                                        text.lead(),
                                        text.themeQuestion(),
                                        markdown.toText(text.purpose()),
                                        conference.venue().line(),
                                        outcome(conference.outcome())),
                                conference.programme().items().stream()
                                        .flatMap(ConferencePress::words))
                        .collect(Collectors.joining("\n"));
        search.put(
                conference.subject(),
                conference.planTitle(),
                words,
                Objects.requireNonNull(conference.announcedAt()));
    }

    private String outcome(ConferenceOutcome outcome) {
        return outcome.isPublished()
                ? markdown.toText(outcome.minutes() + "\n\n" + outcome.taken())
                : "";
    }

    private static Stream<String> words(ProgrammeItem item) {
        return Stream.concat(
                Stream.of(item.title(), item.text()), item.speakers().stream().map(Speaker::line));
    }
}
