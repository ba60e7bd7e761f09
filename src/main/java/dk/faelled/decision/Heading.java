package dk.faelled.decision;

/**
 * The texts of a package, in the order they are read; the recommendation stands after the first,
 * economy and alternatives after the case statement.
 */
public enum Heading {
    RESUME("resume"),
    CASE_STATEMENT("sagsfremstilling"),
    LEGAL_BASIS("lovgrundlag"),
    INVOLVEMENT("inddragelse"),
    NEXT_STEPS("videre");

    private final String segment;

    Heading(String segment) {
        this.segment = segment;
    }

    /** As it stands in addresses and anchors. */
    public String segment() {
        return segment;
    }
}
