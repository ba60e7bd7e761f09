package dk.faelled.idea;

/** What the municipality does with a published idea. */
public enum IdeaStatus {
    RECEIVED,
    UNDER_CONSIDERATION,
    TAKEN_UP,
    PARTLY_TAKEN_UP,
    NOT_TAKEN_UP;

    /** Whether this is the municipality's last word; then it must be explained. */
    public boolean isFinal() {
        return compareTo(UNDER_CONSIDERATION) > 0;
    }

    /** The design's class for the status. */
    public String chip() {
        return switch (this) {
            case RECEIVED -> "";
            case UNDER_CONSIDERATION -> "chip--now";
            case TAKEN_UP -> "chip--met";
            case PARTLY_TAKEN_UP -> "chip--partly";
            case NOT_TAKEN_UP -> "chip--not";
        };
    }
}
