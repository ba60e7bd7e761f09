package dk.faelled.conference;

/** Somebody who speaks. The title may be empty. */
public record Speaker(String name, String title) {

    /** "Frida Fjord, forsker". */
    public String line() {
        return title.isBlank() ? name : name + ", " + title;
    }
}
