package dk.faelled.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Who may read the portal's figures: administrators, and monitoring that knows the key for it. */
@Component
class MetricsAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String BEARER = "Bearer ";

    private final byte[] key;

    MetricsAccess(@Value("${faelled.metrics-key}") String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isMonitoring(context) || isAdministrator(who.get()));
    }

    private boolean isMonitoring(RequestAuthorizationContext context) {
        String said = context.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
        return key.length > 0
                && said != null
                && said.startsWith(BEARER)
                && MessageDigest.isEqual(
                        key, said.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAdministrator(@Nullable Authentication who) {
        return who != null
                && who.getPrincipal() instanceof SignedIn signedIn
                && signedIn.role() == Role.ADMINISTRATOR;
    }
}
