package dk.faelled.idea;

/** A theme cannot go while ideas are sorted by it. */
public class ThemeInUse extends RuntimeException {

    private final String name;

    ThemeInUse(String name) {
        super("Ideas are sorted by the theme " + name);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
