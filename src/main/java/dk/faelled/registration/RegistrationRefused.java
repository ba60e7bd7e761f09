package dk.faelled.registration;

/** Nobody can register so. Nothing was kept. */
public class RegistrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason the last part of a message key
     */
    RegistrationRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
