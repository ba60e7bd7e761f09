package dk.faelled.plan;

import java.util.Arrays;
import java.util.Optional;

/** The lists a plan is made of, each with its part of the workspace's addresses. */
public enum PlanPart {
    PROMISES("loefter", Point.class),
    PRINCIPLES("principper", Point.class),
    EFFECTS("effekter", Point.class),
    CHAPTERS("afsnit", Chapter.class),
    QUOTES("citater", Quotation.class),
    FACTS("fakta", FactBox.class),
    PHASES("faser", Phase.class),
    TRACKS("spor", Track.class),
    OWN_PERIODS("egne-datoer", OwnPeriod.class),
    INITIATIVES("indsatser", Initiative.class),
    MILESTONES("datoer", Milestone.class),
    DOCUMENTS("dokumenter", PlanDocument.class),
    NEWS("nyheder", NewsItem.class),
    CHANGES("aendringer", Change.class);

    private final String segment;
    private final Class<? extends Item> type;

    PlanPart(String segment, Class<? extends Item> type) {
        this.segment = segment;
        this.type = type;
    }

    public static Optional<PlanPart> at(String segment) {
        return Arrays.stream(values()).filter(part -> part.segment.equals(segment)).findFirst();
    }

    public String segment() {
        return segment;
    }

    /** Whether officials decide the order; else the date does. */
    public boolean isOrdered() {
        return switch (this) {
            case OWN_PERIODS, MILESTONES, DOCUMENTS, NEWS, CHANGES -> false;
            default -> true;
        };
    }

    Class<? extends Item> type() {
        return type;
    }
}
