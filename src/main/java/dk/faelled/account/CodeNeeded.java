package dk.faelled.account;

import org.springframework.security.core.AuthenticationException;

/** The password is right; a code is asked for before the door opens. */
class CodeNeeded extends AuthenticationException {

    private final transient SignedIn who;

    CodeNeeded(SignedIn who) {
        super("A one-time code is needed");
        this.who = who;
    }

    SignedIn who() {
        return who;
    }
}
