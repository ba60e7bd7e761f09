package dk.faelled.hearing;

/** What was said in a hearing is no longer on the web. */
public class ResponsesRemoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Hearing hearing;

    ResponsesRemoved(Hearing hearing) {
        super("The responses are no longer shown");
        this.hearing = hearing;
    }

    public Hearing hearing() {
        return hearing;
    }
}
