package dk.faelled.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something an official should know about the dates of a plan; nothing that forbids them.
 *
 * @param key the last part of a message key
 * @param arguments the names it is about, and numbers
 */
public record ProcessFinding(String key, List<Object> arguments) {

    /** What there is to say about a plan's dates: gaps, overlaps, dates outside, days off. */
    public static List<ProcessFinding> in(PlanContent content) {
        List<ProcessFinding> findings = new ArrayList<>();
        List<Phase> phases = content.phases();
        for (int i = 1; i < phases.size(); i++) {
            between(phases.get(i - 1), phases.get(i), findings);
        }
        for (Milestone milestone : content.milestones()) {
            about(milestone, phases, findings);
        }
        return findings;
    }

    private static void between(Phase one, Phase next, List<ProcessFinding> findings) {
        if (next.period().earliest().isBefore(one.period().earliest())) {
            findings.add(new ProcessFinding("order", List.of(next.name(), one.name())));
        } else if (next.period().certainFrom().isAfter(one.period().latest().plusDays(1))
                && next.period().earliest().isAfter(one.period().latest().plusDays(1))) {
            findings.add(new ProcessFinding("gap", List.of(one.name(), next.name())));
        } else if (!next.period().earliest().isAfter(one.period().latest())) {
            findings.add(new ProcessFinding("overlap", List.of(one.name(), next.name())));
        }
    }

    private static void about(
            Milestone milestone, List<Phase> phases, List<ProcessFinding> findings) {
        LocalDate first = milestone.date().earliest();
        boolean outside =
                !phases.isEmpty()
                        && phases.stream()
                                .map(Phase::period)
                                .noneMatch(
                                        period ->
                                                !milestone.lastDay().isBefore(period.earliest())
                                                        && !first.isAfter(period.latest()));
        if (outside) {
            findings.add(new ProcessFinding("outside", List.of(milestone.title())));
        }
        boolean dayOff =
                first.getDayOfWeek() == DayOfWeek.SATURDAY
                        || first.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (milestone.isMeeting() && milestone.date().isExact() && dayOff) {
            findings.add(new ProcessFinding("weekend", List.of(milestone.title())));
        }
    }
}
