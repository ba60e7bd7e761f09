package dk.faelled.planning;

import dk.faelled.plan.PlanPart;
import java.util.Arrays;
import java.util.List;

/** The pages on which a plan's lists are edited, each with its part of the address. */
enum DeskPage {
    TEXTS(
            "tekster",
            PlanPart.CHAPTERS,
            PlanPart.PROMISES,
            PlanPart.PRINCIPLES,
            PlanPart.EFFECTS,
            PlanPart.QUOTES,
            PlanPart.FACTS),
    PROCESS(
            "proces",
            PlanPart.PHASES,
            PlanPart.TRACKS,
            PlanPart.OWN_PERIODS,
            PlanPart.INITIATIVES,
            PlanPart.MILESTONES),
    DOCUMENTS("dokumenter", PlanPart.DOCUMENTS),
    NEWS("nyheder", PlanPart.NEWS),
    CHANGES("aendringer", PlanPart.CHANGES);

    private final String segment;
    private final List<PlanPart> parts;

    DeskPage(String segment, PlanPart... parts) {
        this.segment = segment;
        this.parts = List.of(parts);
    }

    static DeskPage of(PlanPart part) {
        return Arrays.stream(values())
                .filter(page -> page.parts.contains(part))
                .findFirst()
                .orElseThrow();
    }

    public String segment() {
        return segment;
    }

    public List<PlanPart> parts() {
        return parts;
    }
}
