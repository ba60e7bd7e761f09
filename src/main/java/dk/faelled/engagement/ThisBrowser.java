package dk.faelled.engagement;

import dk.faelled.platform.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * The participant a browser belongs to. The cookie is set only after its owner confirmed an address
 * here, and serves nothing but supporting and following without another mail.
 */
@Component
public class ThisBrowser {

    private static final String COOKIE = "stoetter";

    private final Participants participants;
    private final Clock clock;

    ThisBrowser(Participants participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Participant> participant(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null
                ? Optional.empty()
                : participants
                        .findByBrowserHash(new Secret(cookie.getValue()).hash())
                        .filter(known -> known.isRemembered(clock.instant()));
    }

    /** Remembers the browser from which the participant confirmed. */
    @Transactional
    public void remember(
            Participant participant, HttpServletRequest request, HttpServletResponse response) {
        Secret secret = Secret.random();
        participant.remember(secret, clock.instant());
        participants.save(participant);
        setCookie(secret.value(), Participant.REMEMBERED_FOR, request, response);
    }

    /** For a browser that others use, too. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        setCookie("", Duration.ZERO, request, response);
    }

    private static void setCookie(
            String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
