package dk.faelled.account;

import dk.faelled.platform.RateLimiter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What follows a sign-in, by password, passkey or the municipality's own. */
@Component
class SignInOutcome {

    /** Where the session remembers whose password was right while a code is asked for. */
    static final String WAITING = "waiting-for-code";

    private final SignInDesk desk;
    private final UserDetailsService signIns;
    private final OidcSignIn oidc;
    private final RateLimiter limiter;
    private final JsonMapper json;
    private final Clock clock;

    SignInOutcome(
            SignInDesk desk,
            UserDetailsService signIns,
            OidcSignIn oidc,
            RateLimiter limiter,
            JsonMapper json,
            Clock clock) {
        this.desk = desk;
        this.signIns = signIns;
        this.oidc = oidc;
        this.limiter = limiter;
        this.json = json;
        this.clock = clock;
    }

    void passwordRight(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        SignInThrottle.forget(limiter, request);
        response.sendRedirect(
                desk.welcome(
                        (SignedIn) Objects.requireNonNull(who.getPrincipal()), request, response));
    }

    void passwordNotEnough(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        if (failure instanceof CodeNeeded needed) {
            request.getSession()
                    .setAttribute(WAITING, WaitingForCode.of(needed.who(), clock.instant()));
            request.changeSessionId();
            response.sendRedirect(request.getContextPath() + "/log-ind/kode");
        } else {
            response.sendRedirect(request.getContextPath() + "/log-ind?fejl");
        }
    }

    /** A passkey is two factors in one: no code is asked for. The script goes where it is told. */
    void passkeyRight(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        String email =
                who.getPrincipal() instanceof PublicKeyCredentialUserEntity owner
                        ? owner.getName()
                        : who.getName();
        SignedIn known = (SignedIn) signIns.loadUserByUsername(email);
        String target = desk.welcome(known, request, response);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(), Map.of("authenticated", true, "redirectUrl", target));
    }

    void municipalityVouches(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        Optional<SignedIn> known =
                oidc.recognise((OidcUser) Objects.requireNonNull(who.getPrincipal()));
        if (known.isEmpty()) {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + "/log-ind?ukendt");
            return;
        }
        response.sendRedirect(desk.welcome(known.get(), request, response));
    }
}
