package dk.faelled.preparation;

import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DispatchRule;
import dk.faelled.decision.PackageDesk;
import dk.faelled.decision.PathStep;
import dk.faelled.decision.StepResult;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Meeting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a package's path shows. */
@Component
class PathView {

    static final int LONGEST_TEXT = 4000;

    /** What groups without formal rules can say. */
    static final Set<StepResult> INFORMAL =
            EnumSet.of(
                    StepResult.RECOMMENDED,
                    StepResult.NOTED,
                    StepResult.APPROVED,
                    StepResult.REJECTED,
                    StepResult.DEFERRED,
                    StepResult.RETURNED);

    private final Bodies bodies;
    private final DispatchRule rule;
    private final PreparationPages pages;
    private final Clock clock;

    PathView(Bodies bodies, DispatchRule rule, PreparationPages pages, Clock clock) {
        this.bodies = bodies;
        this.rule = rule;
        this.pages = pages;
        this.clock = clock;
    }

    ModelAndView page(PackageDesk.Sheet sheet) {
        DecisionPackage shown = sheet.decisionPackage();
        Map<UUID, List<Meeting>> meetings = new HashMap<>();
        Map<UUID, LocalDate> lastDays = new HashMap<>();
        for (PathStep step : shown.steps()) {
            meetings.put(step.id(), meetings(step));
            if (step.meets() != null) {
                lastDays.put(step.id(), rule.lastDay(step.meets()));
            }
        }
        return new ModelAndView("preparation/path")
                .addObject("sheet", sheet)
                .addObject("bodies", bodies.findByEndedFalseOrderByName())
                .addObject("meetings", meetings)
                .addObject("lastDays", lastDays)
                .addObject("tooNear", rule.tooNear(shown))
                .addObject("late", shown.current().filter(rule::isLate).isPresent())
                .addObject("now", LocalDateTime.now(clock))
                .addObject(
                        "results",
                        pages.names("decision.result.", INFORMAL.toArray(StepResult[]::new)));
    }

    private List<Meeting> meetings(PathStep step) {
        return bodies
                .findById(step.bodyId())
                .map(body -> body.meetingsFrom(LocalDateTime.now(clock)))
                .orElse(List.of())
                .stream()
                .filter(meeting -> !meeting.cancelled())
                .toList();
    }
}
