package dk.faelled;

import dk.faelled.account.AccountMother;
import dk.faelled.conference.ConferenceStage;
import dk.faelled.decision.DecisionEnd;
import dk.faelled.decision.DecisionStage;
import dk.faelled.hearing.HearingStage;
import dk.faelled.job.JobsAtWork;
import dk.faelled.plan.PlanMother;
import dk.faelled.processing.Caseworker;
import dk.faelled.registration.PortalVisits;
import dk.faelled.registration.Registrants;
import dk.faelled.response.Respondents;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole portal: real server, real PostgreSQL, real mail server, with the sample
 * municipality loaded. All such tests share one started portal, so each makes what it changes
 * itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "faelled.forms.shortest-time=0s",
            "faelled.mail.pause=200ms",
            "faelled.metrics-key=en-lang-noegle"
        })
@Import({
    PlanMother.class,
    AccountMother.class,
    HearingStage.class,
    ConferenceStage.class,
    DecisionStage.class,
    DecisionEnd.class,
    Registrants.class,
    PortalVisits.class,
    Respondents.class,
    Caseworker.class,
    JobsAtWork.class,
    CookieOfTheSignedIn.class,
    MovableClock.Configuration.class,
    StatementCounter.Configuration.class
})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestEnvironment.class)
public @interface PortalTest {}
