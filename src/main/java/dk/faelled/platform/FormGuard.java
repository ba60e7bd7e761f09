package dk.faelled.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Algorithm;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.jspecify.annotations.Nullable;

/**
 * Keeps robots out of public forms without asking people to prove anything: a field people do not
 * see, a shortest time a person needs, a proof of work the browser does by itself (ALTCHA), and a
 * rate limit that is narrow for those who bring no proof, such as browsers without script.
 */
@TemplateObject("formGuard")
public class FormGuard {

    /** What is wrong with a form, as the last part of a message key. */
    public enum Suspicion {
        TRAP,
        HASTE
    }

    private static final Duration LONGEST_LIFE = Duration.ofHours(12);
    private static final int WITH_PROOF = 30;
    private static final int WITHOUT_PROOF = 8;
    private static final Duration LIMITED_WITHIN = Duration.ofMinutes(30);
    private static final long HARDNESS = 40_000;

    private final FormGuardProperties properties;
    private final PortalProperties portal;
    private final RateLimiter limiter;
    private final Clock clock;

    FormGuard(
            FormGuardProperties properties,
            PortalProperties portal,
            RateLimiter limiter,
            Clock clock) {
        this.properties = properties;
        this.portal = portal;
        this.limiter = limiter;
        this.clock = clock;
    }

    /** The signed challenge a form carries. */
    public Challenge challenge() {
        ChallengeOptions options =
                new ChallengeOptions()
                        .setHmacKey(portal.formKey())
                        .setMaxNumber(HARDNESS)
                        .setExpiresInSeconds(LONGEST_LIFE.toSeconds());
        try {
            return Altcha.createChallenge(options);
        } catch (Exception e) { // the library declares nothing narrower
            throw new IllegalStateException("Could not make a form challenge", e);
        }
    }

    /**
     * Looks at a form that was sent.
     *
     * @return what is suspicious, or null when it may pass
     * @throws TooManyRequests when this client has sent too many
     */
    public @Nullable Suspicion inspect(String form, HttpServletRequest request) {
        if (!value(request, "website").isEmpty()) {
            return Suspicion.TRAP;
        }
        if (isHasty(value(request, "shown"), value(request, "shownSignature"))) {
            return Suspicion.HASTE;
        }
        boolean proven = isProven(value(request, "altcha"), request.getRemoteAddr());
        limiter.take(
                form + (proven ? "+" : ""),
                request.getRemoteAddr(),
                proven ? WITH_PROOF : WITHOUT_PROOF,
                LIMITED_WITHIN);
        return null;
    }

    /** When a form was shown: the time in milliseconds, to be sent back with its signature. */
    public String shown() {
        return String.valueOf(clock.millis());
    }

    public String sign(String shown) {
        try {
            return Altcha.hmacHex(
                    Algorithm.SHA256, shown.getBytes(StandardCharsets.UTF_8), portal.formKey());
        } catch (Exception e) { // the library declares nothing narrower
            throw new IllegalStateException("Could not sign a form", e);
        }
    }

    private boolean isHasty(String shown, String signature) {
        if (!shown.matches("\\d{1,15}") || !sign(shown).equals(signature)) {
            return false;
        }
        Instant since = Instant.ofEpochMilli(Long.parseLong(shown));
        return since.plus(properties.shortestTime()).isAfter(clock.instant());
    }

    private boolean isProven(String payload, String client) {
        if (payload.isEmpty() || !payload.matches("[A-Za-z0-9+/=]{20,1000}")) {
            return false;
        }
        try {
            boolean valid = Altcha.verifySolution(payload, portal.formKey(), true);
            return valid
                    && limiter.tryTake("proof", signature(payload) + " " + client, 1, LONGEST_LIFE);
        } catch (Exception e) { // the library throws what parsing a stranger's text throws
            return false;
        }
    }

    /** One proof counts once for each client, however it is written: kept pages show one to all. */
    private static String signature(String payload) {
        String json = new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
        return json.replaceAll("(?s).*\"signature\"\\s*:\\s*\"(\\w+)\".*", "$1");
    }

    private static String value(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
