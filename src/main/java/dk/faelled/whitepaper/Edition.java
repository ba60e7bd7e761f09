package dk.faelled.whitepaper;

/** For whom a white paper is written. */
enum Edition {
    /** Only published responses are quoted, and without what was left out of them. */
    PUBLIC("offentlig"),
    /** Everything, with names: for those who decide. */
    POLITICAL("politisk");

    private final String slug;

    Edition(String slug) {
        this.slug = slug;
    }

    /** How addresses and file names call it. */
    public String slug() {
        return slug;
    }
}
