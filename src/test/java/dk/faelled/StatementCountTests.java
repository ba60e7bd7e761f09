package dk.faelled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanMother;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A list page asks the database as often for many rows as for few. */
@PortalTest
class StatementCountTests {

    private static final int LOOKS = 4;

    @Autowired private MockMvcTester portal;
    @Autowired private StatementCounter statements;
    @Autowired private PlanMother plans;
    @Autowired private UserDetailsService staff;

    @Test
    void ideaListsDoNotAskPerIdea() {
        long few = count("/planer/helhedsplan-0-18/idebank?q=skolevej");
        long many = count("/planer/helhedsplan-0-18/idebank?q=skole");

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void theRegisterDoesNotAskPerIdea() {
        long few = count("/forvaltning/idebanker/helhedsplan-0-18?tilstand=WITHDRAWN");
        long many = count("/forvaltning/idebanker/helhedsplan-0-18");

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(7);
    }

    @Test
    void searchDoesNotAskPerHit() {
        assertThat(count("/soeg?q=skole")).isEqualTo(count("/soeg?q=talepædagogen"));
    }

    /** One hearing has 25 responses and 8 parties, the other 55 and 12. */
    @Test
    void hearingsDoNotAskPerResponseOrParty() {
        String few = "hvordan-skal-vi-organisere-os-for-boernene";
        String many = "hvad-mener-du-om-helhedsplanen";

        for (String path : List.of("/hoeringer/%s", "/hoeringer/%s/svar")) {
            assertThat(count(path.formatted(many)))
                    .as(path)
                    .isEqualTo(count(path.formatted(few)))
                    .isLessThanOrEqualTo(8);
        }
        for (String path : List.of("", "/svar", "/parter", "/spoergsmaal")) {
            assertThat(count("/forvaltning/hoeringer/" + many + path))
                    .as(path)
                    .isEqualTo(count("/forvaltning/hoeringer/" + few + path))
                    .isLessThanOrEqualTo(16);
        }
    }

    @Test
    void planListsDoNotAskPerPlan() {
        long few = count("/planer");
        List<Plan> more = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            more.add(plans.published("mange-planer-" + i));
        }
        try {
            assertThat(count("/planer")).isEqualTo(few).isLessThanOrEqualTo(4);
            assertThat(count("/")).isLessThanOrEqualTo(11);
        } finally {
            more.forEach(plans::hide);
        }
    }

    /** Whoever works here: lists of plans do not ask per plan, nor does the page of one plan. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forvaltning",
                "/forvaltning/planer",
                "/forvaltning/planer/ny",
                "/forvaltning/soeg?q=plan",
                "/forvaltning/planer/helhedsplan-0-18",
                "/forvaltning/planer/helhedsplan-0-18/proces",
                "/forvaltning/planer/helhedsplan-0-18/historik",
                "/forvaltning/gennemsyn",
                "/forvaltning/idebanker",
                "/forvaltning/hoeringer",
                "/forvaltning/beslutninger",
                "/forvaltning/opfoelgning",
                "/forvaltning/spoergsmaal",
                "/forvaltning/organisation"
            })
    void theWorkspaceDoesNotAskPerPlan(String path) {
        long few = count(path);
        for (int i = 0; i < 40; i++) {
            plans.grantedDraft("arbejdsplan-" + i, "mille@fjordby.example");
        }
        try {
            assertThat(count(path)).isEqualTo(few).isLessThanOrEqualTo(24);
        } finally {
            plans.removeDrafts("arbejdsplan-");
        }
    }

    /** The least of some looks, since the portal's own rounds ask the database, too. */
    private long count(String path) {
        return IntStream.range(0, LOOKS).mapToLong(look -> countOnce(path)).min().orElseThrow();
    }

    private long countOnce(String path) {
        long before = statements.count();
        assertThat(
                        portal.get()
                                .uri(path)
                                .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                                .exchange())
                .hasStatusOk();
        return statements.count() - before - 1;
    }
}
