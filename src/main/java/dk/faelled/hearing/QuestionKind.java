package dk.faelled.hearing;

/** How a question is answered. */
public enum QuestionKind {
    SHORT_TEXT,
    LONG_TEXT,
    SINGLE_CHOICE,
    SEVERAL_CHOICES,
    /** Agree, partly, disagree, don't know. */
    AGREEMENT,
    /** Alternatives put in order, the best first. */
    RANKING,
    /** Another wording of a section of the material. */
    AMENDMENT,
    FILE,
    /** No question, but something to read before the next one. */
    INFORMATION;

    /** Whether the official writes the options. */
    public boolean hasOptions() {
        return this == SINGLE_CHOICE || this == SEVERAL_CHOICES || this == RANKING;
    }

    /** Whether an answer is one of several that are given. */
    public boolean isChosen() {
        return hasOptions() || this == AGREEMENT;
    }

    /** Whether later questions can depend on it. */
    public boolean canDecide() {
        return this == SINGLE_CHOICE || this == SEVERAL_CHOICES || this == AGREEMENT;
    }

    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT || this == AMENDMENT;
    }
}
