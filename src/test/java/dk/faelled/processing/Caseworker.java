package dk.faelled.processing;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.hearing.Hearing;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Officials at the desk of a hearing's responses. */
@TestComponent
public class Caseworker {

    private final MockMvcTester portal;
    private final UserDetailsService staff;
    private @Nullable Cookie session;

    Caseworker(MockMvcTester portal, UserDetailsService staff) {
        this.portal = portal;
        this.staff = staff;
    }

    public MvcTestResult get(Hearing hearing, String path) {
        var request =
                portal.get()
                        .uri("/forvaltning/hoeringer/" + hearing.slug() + path)
                        .with(user(staff.loadUserByUsername("mille@fjordby.example")));
        if (session != null) {
            request.cookie(session);
        }
        MvcTestResult answer = request.exchange();
        Cookie given = answer.getResponse().getCookie("SESSION");
        session = given == null ? session : given;
        return answer;
    }

    /** The page as it is read. */
    public String page(Hearing hearing, String path) {
        return new String(
                get(hearing, path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Makes a theme of all answers to a question, and returns its id. */
    public String theme(Hearing hearing, String name, UUID question) {
        act(hearing, "/temaer", Map.of("navn", name));
        Matcher theme =
                Pattern.compile("/temaer/([0-9a-f-]{36})\"[^>]*>[\\d.]+ " + Pattern.quote(name))
                        .matcher(page(hearing, "/temaer"));
        assertThat(theme.find()).isTrue();
        act(
                hearing,
                "/temaer/" + theme.group(1) + "/svar",
                Map.of("spoergsmaal", question.toString()));
        return theme.group(1);
    }

    public MvcTestResult act(Hearing hearing, String path, Map<String, String> fields) {
        return as("mille", hearing, path, fields);
    }

    public MvcTestResult as(String who, Hearing hearing, String path, Map<String, String> fields) {
        var request =
                portal.post()
                        .uri("/forvaltning/hoeringer/" + hearing.slug() + path)
                        .with(user(staff.loadUserByUsername(who + "@fjordby.example")))
                        .with(formToken());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** The same for responses one has ticked. */
    MvcTestResult act(Hearing hearing, String path, List<Long> chosen, Map<String, String> fields) {
        var request =
                portal.post()
                        .uri("/forvaltning/hoeringer/" + hearing.slug() + path)
                        .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                        .with(formToken());
        chosen.forEach(number -> request.param("valgt", String.valueOf(number)));
        fields.forEach(request::param);
        return request.exchange();
    }
}
