package dk.faelled.account;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.PortalTest;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class SecurityTests {

    private static final String SOME = UUID.randomUUID().toString();

    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;
    @Autowired private SessionRepository<? extends Session> sessions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/planer",
                "/planer/helhedsplan-0-18",
                "/planer/helhedsplan-0-18/idebank"
            })
    void readingSetsNoCookieAndMakesNoSession(String path) {
        MvcTestResult answer = portal.get().uri(path).exchange();

        assertThat(answer).hasStatusOk().headers().doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void everyPageForbidsInlineScriptsAndForeignFrames() {
        MvcTestResult answer = portal.get().uri("/").exchange();

        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forvaltning",
                "/forvaltning/gennemsyn",
                "/forvaltning/idebanker",
                "/forvaltning/idebanker/helhedsplan-0-18",
                "/forvaltning/planer/helhedsplan-0-18/idebank",
                "/forvaltning/idebanker/helhedsplan-0-18/eksport.csv",
                "/forvaltning/idebanker/helhedsplan-0-18/eksport.xlsx",
                "/administration/mails",
                "/administration/log"
            })
    void theWorkspaceIsForThoseWhoWorkThere(String path) {
        assertThat(portal.get().uri(path).exchange()).hasStatus3xxRedirection();
        assertThat(as("viggo", path)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(as("anker", path)).hasStatusOk();
        if (path.startsWith("/administration")) {
            assertThat(as("mille", path)).hasStatus(HttpStatus.FORBIDDEN);
        } else {
            assertThat(as("mille", path)).hasStatusOk();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "svar",
                "offentliggoerelse",
                "afvisning",
                "redigering",
                "sammenlaegning",
                "indsats"
            })
    void noOneButOfficialsActsOnIdeas(String act) {
        String path = "/forvaltning/ideer/" + SOME + "/" + act;

        assertThat(portal.post().uri(path).with(formToken()).exchange()).hasStatus3xxRedirection();
        assertThat(
                        portal.post()
                                .uri(path)
                                .with(formToken())
                                .with(user(staff.loadUserByUsername("viggo@fjordby.example")))
                                .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void addressesNobodyOpenedDoNotExistForStrangers() {
        assertThat(portal.get().uri("/hemmelig").exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as("mille", "/hemmelig")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri("/actuator/env").exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri("/filer/" + SOME).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri("/planer/findes-ikke").exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri("/kvittering/gaettet").exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void formsFromOtherSitesAreRefused() {
        String support = "/planer/helhedsplan-0-18/idebank/1-x/stoette";

        assertThat(portal.post().uri(support).header("Sec-Fetch-Site", "cross-site").exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(
                        portal.post()
                                .uri(support)
                                .header("Origin", "https://evil.example")
                                .header("Host", "localhost")
                                .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void guessingAPasswordIsSlowedDownPerAccount() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("gaet@fjordby.example", "forkert" + i))
                    .hasRedirectedUrl("/log-ind?fejl");
        }
        assertThat(signIn("gaet@fjordby.example", "forkert")).hasRedirectedUrl("/log-ind?vent");
        assertThat(signIn("mille@fjordby.example", "sammen-om-fjorden"))
                .as("another account from the same client")
                .hasRedirectedUrl("/forvaltning");
    }

    /** As two windows of one reader do; the later one is kept, and neither fails. */
    @Test
    void twoRequestsOfOneSessionMayRememberTheSame() {
        rememberTwice(sessions);
    }

    private static <S extends Session> void rememberTwice(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        sessions.save(session);
        S one = Objects.requireNonNull(sessions.findById(session.getId()));
        S other = Objects.requireNonNull(sessions.findById(session.getId()));
        one.setAttribute("filter", "first");
        other.setAttribute("filter", "second");
        sessions.save(one);
        sessions.save(other);

        S kept = Objects.requireNonNull(sessions.findById(session.getId()));
        assertThat(kept.<String>getAttribute("filter")).isEqualTo("second");
        sessions.deleteById(session.getId());
    }

    private MvcTestResult signIn(String email, String password) {
        return portal.post()
                .uri("/log-ind")
                .servletPath("/log-ind")
                .with(formToken())
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult as(String who, String path) {
        return portal.get()
                .uri(path)
                .with(user(staff.loadUserByUsername(who + "@fjordby.example")))
                .exchange();
    }
}
