package dk.faelled.plan;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links under which outsiders read what a plan says before it is public. */
@Service
@OfficialOnly
@Transactional
public class PlanPreviews {

    private final PlanAccess access;
    private final SecretLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanPreviews(
            PlanAccess access, SecretLinks links, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a link and returns its path. It is shown once, because only its hash is kept. */
    public String make(String slug, SignedIn who) {
        Plan plan = access.with(Grant.EDITOR, slug, who);
        Secret secret = links.issue(PlanReader.PREVIEW_LINK, plan.id());
        announce(plan, "plan-preview-made", who);
        return "/" + PlanReader.PREVIEW + "/" + secret.value();
    }

    /** When the links that still work were made, the newest first. */
    @Transactional(readOnly = true)
    public List<Instant> of(Plan plan) {
        Instant since = clock.instant().minus(PlanReader.PREVIEW_LIFE);
        return links.issued(PlanReader.PREVIEW_LINK, plan.id()).stream()
                .filter(at -> at.isAfter(since))
                .toList();
    }

    public void end(String slug, SignedIn who) {
        Plan plan = access.with(Grant.EDITOR, slug, who);
        links.revoke(PlanReader.PREVIEW_LINK, plan.id());
        announce(plan, "plan-previews-ended", who);
    }

    private void announce(Plan plan, String act, SignedIn who) {
        events.publishEvent(
                new PlanHandled(plan.subject(), who.actor(), act, clock.instant(), List.of()));
    }
}
