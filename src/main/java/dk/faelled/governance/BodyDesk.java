package dk.faelled.governance;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.Slug;
import dk.faelled.platform.StaleEdit;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officials keep the municipality's bodies, their members and their calendars. */
@Service
@OfficialOnly
@Transactional
public class BodyDesk {

    private static final String FIELD = "governance.field.";

    private final Bodies bodies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BodyDesk(Bodies bodies, ApplicationEventPublisher events, Clock clock) {
        this.bodies = bodies;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Body open(String slug) {
        return bodies.findBySlug(slug).orElseThrow(BodyNotFound::new);
    }

    /** Returns the slug of the new body. */
    public String create(Body.Description description, Actor by) {
        requireKnown(description.parentId());
        String slug = Slug.unique(description.name(), bodies::existsBySlug);
        Body body = bodies.save(new Body(slug, description));
        announce(body, "body-created", by, Map.of(), typed(description));
        return slug;
    }

    /**
     * @throws StaleEdit when somebody else changed the body meanwhile
     * @throws BodyUnderItself when the new parent stands under it
     */
    public void describe(String slug, long basedOn, Body.Description description, Actor by) {
        Body body = open(slug);
        StaleEdit.refuse(basedOn, body.version());
        requireKnown(description.parentId());
        if (isAtOrUnder(description.parentId(), body)) {
            throw new BodyUnderItself();
        }
        Map<String, String> before = typed(body.description());
        body.describe(description);
        announce(body, "body-described", by, before, typed(description));
    }

    public void seat(String slug, long basedOn, Membership membership, Actor by) {
        Body body = open(slug);
        StaleEdit.refuse(basedOn, body.version());
        Map<String, String> before = typed(body.member(membership.id()).orElse(null));
        body.seat(membership);
        announce(body, "body-member", by, before, typed(membership));
    }

    public void unseat(String slug, UUID membershipId, Actor by) {
        Body body = open(slug);
        Membership member = body.member(membershipId).orElseThrow(BodyNotFound::new);
        body.unseat(membershipId);
        announce(body, "body-member-removed", by, typed(member), Map.of());
    }

    public void move(String slug, UUID membershipId, int to, Actor by) {
        Body body = open(slug);
        Map<String, String> before = Map.of("members", names(body));
        body.move(membershipId, to);
        announce(body, "body-members-ordered", by, before, Map.of("members", names(body)));
    }

    public void schedule(String slug, long basedOn, Meeting meeting, Actor by) {
        Body body = open(slug);
        StaleEdit.refuse(basedOn, body.version());
        Map<String, String> before = typed(body.meeting(meeting.id()).orElse(null));
        body.schedule(meeting);
        announce(body, "body-meeting", by, before, typed(meeting));
    }

    public void unschedule(String slug, UUID meetingId, Actor by) {
        Body body = open(slug);
        Meeting meeting = body.meeting(meetingId).orElseThrow(BodyNotFound::new);
        body.unschedule(meetingId);
        announce(body, "body-meeting-removed", by, typed(meeting), Map.of());
    }

    public void end(String slug, Actor by) {
        Body body = open(slug);
        body.end();
        announce(body, "body-ended", by, Map.of(), Map.of());
    }

    public void resume(String slug, Actor by) {
        Body body = open(slug);
        body.resume();
        announce(body, "body-resumed", by, Map.of(), Map.of());
    }

    private void requireKnown(@Nullable UUID parentId) {
        if (parentId != null && bodies.findById(parentId).isEmpty()) {
            throw new BodyNotFound();
        }
    }

    private boolean isAtOrUnder(@Nullable UUID candidate, Body body) {
        Set<UUID> seen = new HashSet<>();
        UUID at = candidate;
        while (at != null && seen.add(at)) {
            if (at.equals(body.id())) {
                return true;
            }
            at = bodies.findById(at).map(Body::parentId).orElse(null);
        }
        return false;
    }

    private static String names(Body body) {
        return String.join("\n", body.members().stream().map(Membership::name).toList());
    }

    private static Map<String, String> typed(@Nullable Record value) {
        if (value == null) {
            return Map.of();
        }
        Map<String, String> fields = RecordFields.typed(value);
        fields.remove("id");
        return fields;
    }

    private void announce(
            Body body,
            String act,
            Actor by,
            Map<String, String> before,
            Map<String, String> after) {
        List<Difference> differences = Difference.between(FIELD, before, after);
        events.publishEvent(new BodyChanged(body.subject(), by, act, clock.instant(), differences));
    }
}
