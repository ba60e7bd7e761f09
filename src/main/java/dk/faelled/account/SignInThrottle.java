package dk.faelled.account;

import dk.faelled.platform.RateLimiter;
import dk.faelled.platform.TooManyRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down guessing: after a few wrong passwords for an account, and after some more for any, a
 * client must wait. Attempts are taken before the password is looked at, so that many at once do
 * not slip through.
 */
@Component
class SignInThrottle extends OncePerRequestFilter {

    private static final String BY_ACCOUNT = "sign-in-account";
    private static final String BY_CLIENT = "sign-in-client";

    private static final String CODE = "/log-ind/kode";

    /** The password, the code after it, and keys. */
    private static final Set<String> GUESSED = Set.of("/log-ind", CODE, "/login/webauthn");

    private static final int PER_ACCOUNT = 5;
    private static final int PER_CLIENT = 30;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final RateLimiter limiter;

    SignInThrottle(RateLimiter limiter) {
        this.limiter = limiter;
    }

    /** Part of the security chain alone, not a filter of its own. */
    @Bean
    static FilterRegistrationBean<SignInThrottle> notRegistered(SignInThrottle throttle) {
        FilterRegistrationBean<SignInThrottle> registration =
                new FilterRegistrationBean<>(throttle);
        registration.setEnabled(false);
        return registration;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !GUESSED.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            limiter.take(BY_CLIENT, request.getRemoteAddr(), PER_CLIENT, WITHIN);
            limiter.take(BY_ACCOUNT, account(request), PER_ACCOUNT, WITHIN);
        } catch (TooManyRequests e) {
            response.sendRedirect(request.getContextPath() + "/log-ind?vent");
            return;
        }
        chain.doFilter(request, response);
    }

    /** A right password clears the account's count. */
    static void forget(RateLimiter limiter, HttpServletRequest request) {
        limiter.forget(BY_ACCOUNT, account(request));
    }

    /**
     * Passwords are counted per account and client, so that no stranger locks an official out;
     * codes per account alone, because whoever guesses one has the password.
     */
    private static String account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (request.getServletPath().equals(CODE) && session != null) {
            return session.getAttribute(SignInOutcome.WAITING) instanceof WaitingForCode waiting
                    ? "code " + waiting.email()
                    : request.getRemoteAddr();
        }
        String email = request.getParameter("email");
        return request.getRemoteAddr() + " " + (email == null ? "" : Account.normal(email));
    }
}
