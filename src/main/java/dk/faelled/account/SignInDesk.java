package dk.faelled.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * The last step of every way to sign in: whichever way somebody came, the session then holds the
 * same kind of person.
 */
@Component
class SignInDesk {

    private record Name(String word, Pattern pattern) {}

    private static final List<Name> BROWSERS =
            List.of(
                    new Name("Edge", Pattern.compile("Edg/")),
                    new Name("Chrome", Pattern.compile("Chrome/")),
                    new Name("Firefox", Pattern.compile("Firefox/")),
                    new Name("Safari", Pattern.compile("Safari/")));
    private static final List<Name> SYSTEMS =
            List.of(
                    new Name("iPhone", Pattern.compile("iPhone")),
                    new Name("iPad", Pattern.compile("iPad")),
                    new Name("Android", Pattern.compile("Android")),
                    new Name("Windows", Pattern.compile("Windows")),
                    new Name("Mac", Pattern.compile("Macintosh")),
                    new Name("Linux", Pattern.compile("Linux")));

    private final OwnAccount accounts;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

    SignInDesk(OwnAccount accounts) {
        this.accounts = accounts;
    }

    /** Signs somebody in under a new session id, and returns where to go. */
    String welcome(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        who.eraseCredentials();
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(SessionBook.BROWSER, browser(request));
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        accounts.signedIn(who.id());
        return onward(who, request, response);
    }

    private String onward(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        SavedRequest wanted = requests.getRequest(request, response);
        if (wanted != null) {
            requests.removeRequest(request, response);
            return wanted.getRedirectUrl().replaceFirst("[?&]continue$", "");
        }
        return request.getContextPath()
                + (who.role() == Role.POLITICIAN ? "/politik" : "/forvaltning");
    }

    /** "Firefox, Windows": enough for the owner to know it again. */
    private static String browser(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null ? "" : find(BROWSERS, agent) + ", " + find(SYSTEMS, agent);
    }

    private static String find(List<Name> names, String agent) {
        return names.stream()
                .filter(name -> name.pattern.matcher(agent).find())
                .map(Name::word)
                .findFirst()
                .orElse("?");
    }
}
