package dk.faelled.account;

import dk.faelled.platform.TemplateObject;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who looks at the page. Templates reach it as {@code #viewer}. */
@TemplateObject("viewer")
public class Viewer {

    public boolean isSignedIn() {
        return current() != null;
    }

    public String name() {
        SignedIn current = current();
        return current == null ? "" : current.name();
    }

    public boolean isOfficial() {
        SignedIn current = current();
        return current != null && current.role() != Role.POLITICIAN;
    }

    public boolean isPolitician() {
        SignedIn current = current();
        return current != null && current.role() == Role.POLITICIAN;
    }

    public boolean isAdministrator() {
        SignedIn current = current();
        return current != null && current.role() == Role.ADMINISTRATOR;
    }

    private static @Nullable SignedIn current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn
                : null;
    }
}
