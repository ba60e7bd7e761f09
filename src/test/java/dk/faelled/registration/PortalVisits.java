package dk.faelled.registration;

import static dk.faelled.FormToken.formToken;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.Conference;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Visits to the portal as somebody who registers, or somebody who arranges. */
@TestComponent
public class PortalVisits {

    private final MockMvcTester portal;
    private final UserDetailsService staff;
    private final JdbcClient jdbc;

    PortalVisits(MockMvcTester portal, UserDetailsService staff, JdbcClient jdbc) {
        this.portal = portal;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    MvcTestResult send(Conference conference, String email, Map<String, String> more) {
        var request =
                portal.post()
                        .uri(conference.path() + "/tilmelding")
                        .with(formToken())
                        .with(
                                each -> {
                                    each.setRemoteAddr(email);
                                    return each;
                                })
                        .param("name", more.getOrDefault("name", "Person"))
                        .param("email", email);
        more.forEach(
                (name, value) -> {
                    if (!name.equals("name")) {
                        request.param(name, value);
                    }
                });
        return request.exchange();
    }

    MvcTestResult post(String path) {
        return portal.post().uri(path).with(formToken()).exchange();
    }

    String page(String link) {
        return body(portal.get().uri(path(link)).exchange());
    }

    static String path(String link) {
        return URI.create(link).getPath();
    }

    public static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    SignedIn as(String email) {
        SignedIn who = (SignedIn) staff.loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                who, null, who.getAuthorities()));
        return who;
    }

    long letters(Registration registration, String kind) {
        return jdbc.sql("select count(*) from outgoing_mail where once_key like :key")
                .param("key", kind + ":" + registration.id() + ":%")
                .query(Long.class)
                .single();
    }
}
