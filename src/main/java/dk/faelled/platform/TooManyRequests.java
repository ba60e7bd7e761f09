package dk.faelled.platform;

/** A client does something more often than a person would. Shown as 429, with the text kept. */
public class TooManyRequests extends RuntimeException {

    TooManyRequests(String act) {
        super("Too many requests: " + act);
    }
}
