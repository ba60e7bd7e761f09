package dk.faelled.conference;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.plan.ContactPerson;
import dk.faelled.plan.Plan;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Slug;
import dk.faelled.platform.StaleEdit;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where officials write conferences. Those who change one at once take turns; whoever comes second
 * to the same part of it is told.
 */
@Service
@OfficialOnly
@Transactional
public class ConferenceDesk {

    /**
     * A conference as it lies on somebody's desk.
     *
     * @param rights what this person may do
     */
    public record Sheet(
            Conference conference,
            ConferenceState state,
            ConferenceVoices.Count count,
            Set<Grant> rights) {

        public boolean mayEdit() {
            return mayMeetPeople() && state != ConferenceState.CANCELLED;
        }

        /** Whether this person may know who comes. */
        public boolean mayMeetPeople() {
            return rights.contains(Grant.EDITOR);
        }
    }

    private final Conferences conferences;
    private final ConferenceAccess access;
    private final ConferenceVoices voices;
    private final ConferencePress press;
    private final ConferenceTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConferenceDesk(
            Conferences conferences,
            ConferenceAccess access,
            ConferenceVoices voices,
            ConferencePress press,
            ConferenceTurns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conferences = conferences;
        this.access = access;
        this.voices = voices;
        this.press = press;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet open(String slug, SignedIn who) {
        return sheet(access.readable(slug, who), who);
    }

    @Transactional(readOnly = true)
    public Sheet openForEditing(String slug, SignedIn who) {
        return sheet(access.with(Grant.EDITOR, slug, who), who);
    }

    /** The plan a new conference is to belong to. */
    @Transactional(readOnly = true)
    public Plan plan(String planSlug, SignedIn who) {
        return access.plans().require(Grant.EDITOR, planSlug, who);
    }

    /** Begins a conference. Returns its slug. */
    public String create(
            String planSlug,
            ConferenceKind kind,
            ConferenceText text,
            ConferenceTime time,
            ContactPerson contact,
            SignedIn who) {
        Plan plan = plan(planSlug, who);
        String slug = Slug.unique(text.title(), conferences::existsBySlug);
        Conference conference = new Conference(plan, slug, kind, text, time);
        conference.describe(new Conference.Description(kind, text, contact));
        conferences.save(conference);
        turns.tell(conference, who, "conference-created", List.of());
        return slug;
    }

    /**
     * @param basedOn fingerprint of the description that was changed
     */
    public void describe(
            String slug, String basedOn, Conference.Description description, SignedIn who) {
        change(
                slug,
                who,
                conference -> {
                    StaleEdit.refuse(basedOn, conference.description());
                    conference.describe(description);
                });
    }

    /**
     * @param basedOn fingerprint of the setting that was changed
     */
    public void schedule(String slug, String basedOn, Conference.Setting setting, SignedIn who) {
        change(
                slug,
                who,
                conference -> {
                    StaleEdit.refuse(basedOn, conference.setting());
                    conference.schedule(setting);
                });
    }

    /**
     * Sets who may come; people on the waiting list get what seats there are now.
     *
     * @param basedOn fingerprint of the admission that was changed
     * @throws GroupInUse when a group is left out that somebody comes for, or waits in
     */
    public void admit(String slug, String basedOn, Conference.Admission admission, SignedIn who) {
        Conference changed =
                change(
                        slug,
                        who,
                        conference -> {
                            StaleEdit.refuse(basedOn, conference.admission());
                            requireGroups(conference, admission);
                            conference.admit(admission);
                        });
        events.publishEvent(new SeatsChanged(changed));
    }

    /**
     * Puts a part into the programme, or changes one.
     *
     * @param basedOn fingerprint of the part that was changed; empty for a new one
     */
    public void plan(String slug, String basedOn, ProgrammeItem item, SignedIn who) {
        change(
                slug,
                who,
                conference -> {
                    conference
                            .programme()
                            .item(item.id())
                            .ifPresent(saved -> StaleEdit.refuse(basedOn, saved));
                    conference.plan(conference.programme().with(item));
                });
    }

    /**
     * Takes a part out of the programme.
     *
     * @throws ChosenAlready when somebody chose it
     */
    public void remove(String slug, UUID itemId, SignedIn who) {
        change(
                slug,
                who,
                conference -> {
                    if (voices.chosen(conference.id(), itemId) > 0) {
                        throw new ChosenAlready();
                    }
                    conference.plan(conference.programme().without(itemId));
                });
    }

    /**
     * Throws a draft away.
     *
     * @throws IllegalConferenceTransition when it is announced, or people were asked already
     */
    public void discard(String slug, SignedIn who) {
        Conference conference = turns.take(slug, who);
        if (!conference.isDraft() || voices.isTouched(conference.id())) {
            throw new IllegalConferenceTransition();
        }
        conferences.delete(conference);
        turns.tell(conference, who, "conference-discarded", List.of());
    }

    private void requireGroups(Conference conference, Conference.Admission admission) {
        List<UUID> kept = admission.groups().stream().map(StakeholderGroup::id).toList();
        if (!kept.containsAll(voices.groupsInUse(conference.id()))) {
            throw new GroupInUse();
        }
    }

    private Conference change(String slug, SignedIn who, Consumer<Conference> act) {
        Conference conference = turns.take(slug, who);
        Map<String, String> before = ConferenceFields.of(conference);
        act.accept(conference);
        List<Difference> differences = ConferenceFields.differences(before, conference);
        if (!differences.isEmpty()) {
            press.show(conference);
            turns.tell(conference, who, "conference-edited", differences);
        }
        return conference;
    }

    private Sheet sheet(Conference conference, SignedIn who) {
        return new Sheet(
                conference,
                conference.state(clock.instant()),
                voices.counts(List.of(conference.id()))
                        .getOrDefault(conference.id(), ConferenceVoices.Count.NONE),
                access.rights(conference, who));
    }
}
