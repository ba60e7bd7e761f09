package dk.faelled.plan;

import dk.faelled.platform.Actor;
import dk.faelled.platform.AddressChanged;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes versions of plans, and lets what the public sees follow. Who may do it is asked before: by
 * {@link PlanDesk} and {@link PlanLife}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PlanWriter {

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanPress press;
    private final ApplicationEventPublisher events;

    PlanWriter(
            Plans plans, PlanVersions versions, PlanPress press, ApplicationEventPublisher events) {
        this.plans = plans;
        this.versions = versions;
        this.press = press;
        this.events = events;
    }

    /** Writes the next version of a plan, which may be its first. */
    public void write(Plan plan, PlanContent content, PlanVersion.Act act, Actor by, Instant at) {
        String title = plan.title();
        PlanVersion version = plan.revise(content, act, by, at);
        plans.save(plan);
        versions.save(version);
        if (!plan.hasUnseenChanges()) {
            press.bring(plan);
        }
        tellNewName(plan, title);
    }

    /** Lets the newest version out. */
    public void publish(Plan plan, Instant at) {
        plan.publish(at);
        bring(plan);
    }

    /** Lets the public see what the plan shows now. */
    void bring(Plan plan) {
        String title = plan.title();
        plans.save(plan);
        press.bring(plan);
        tellNewName(plan, title);
    }

    private void tellNewName(Plan plan, String before) {
        if (!plan.title().equals(before)) {
            events.publishEvent(new AddressChanged(plan.subject(), plan.path(), plan.path()));
        }
    }
}
