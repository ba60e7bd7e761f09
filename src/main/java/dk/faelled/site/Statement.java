package dk.faelled.site;

/**
 * One version of a statement, in Markdown. Versions are never changed: a record keeps the version
 * its author was shown.
 */
public record Statement(Kind kind, int version, String danish, String english) {

    /** What the municipality must state, with the address it is found at. */
    public enum Kind {
        PRIVACY("/privatliv"),
        COOKIES("/cookies"),
        ACCESSIBILITY("/tilgaengelighed");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }
}
