package dk.faelled.account;

import dk.faelled.platform.Secret;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody whose password was right and whose code is awaited: for five minutes, and only while the
 * password is the same.
 */
record WaitingForCode(String email, Instant since, String passwordMark) implements Serializable {

    private static final Duration LIFE = Duration.ofMinutes(5);

    static WaitingForCode of(SignedIn who, Instant now) {
        return new WaitingForCode(who.email(), now, mark(who));
    }

    boolean isStillFor(SignedIn who, Instant now) {
        return since.plus(LIFE).isAfter(now) && passwordMark.equals(mark(who));
    }

    private static String mark(SignedIn who) {
        return new Secret(who.getPassword()).hash();
    }
}
