package dk.faelled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanMother;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A list page asks the database as often for many rows as for few. */
@PortalTest
class StatementCountTests {

    @Autowired private MockMvcTester portal;
    @Autowired private StatementCounter statements;
    @Autowired private PlanMother plans;
    @Autowired private UserDetailsService staff;

    @Test
    void ideaListsDoNotAskPerIdea() {
        long few = count("/planer/helhedsplan-0-18/idebank?q=skolevej");
        long many = count("/planer/helhedsplan-0-18/idebank");

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void theRegisterDoesNotAskPerIdea() {
        long few = count("/forvaltning/idebanker/helhedsplan-0-18?tilstand=WITHDRAWN");
        long many = count("/forvaltning/idebanker/helhedsplan-0-18");

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void searchDoesNotAskPerHit() {
        assertThat(count("/soeg?q=skole")).isEqualTo(count("/soeg?q=talepædagogen"));
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
            assertThat(count("/")).isLessThanOrEqualTo(8);
        } finally {
            more.forEach(plans::hide);
        }
    }

    private long count(String path) {
        portal.get()
                .uri(path)
                .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                .exchange();
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
