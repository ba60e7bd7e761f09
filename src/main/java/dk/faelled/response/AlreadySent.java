package dk.faelled.response;

/** A page of a draft was asked for that has become a response: its receipt stands there instead. */
class AlreadySent extends RuntimeException {

    private final String token;

    AlreadySent(String token) {
        super("The draft was sent");
        this.token = token;
    }

    String token() {
        return token;
    }
}
