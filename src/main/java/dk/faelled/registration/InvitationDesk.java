package dk.faelled.registration;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceAccess;
import dk.faelled.conference.ConferenceHold;
import dk.faelled.conference.ConferenceState;
import dk.faelled.mail.LetterFate;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officials decide who is asked to come, and see what became of the letters. */
@Service
@OfficialOnly
@Transactional
public class InvitationDesk {

    /**
     * Somebody who is asked and how far it is.
     *
     * @param fate what became of the letter; null when none was written yet
     * @param state of the registration; null when there is none
     */
    public record Row(
            Invitee invitee, @Nullable LetterFate fate, @Nullable RegistrationState state) {

        /** Whether it can be taken off the list. */
        public boolean isUntouched() {
            return invitee.writtenAt() == null && state == null;
        }
    }

    /** Somebody to ask. */
    public record Guest(Attendee attendee, String email) {}

    private final Invitees invitees;
    private final Registrations registrations;
    private final ConferenceAccess access;
    private final InviteeMails mails;
    private final Outbox outbox;
    private final ConferenceHold hold;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationDesk(
            Invitees invitees,
            Registrations registrations,
            ConferenceAccess access,
            InviteeMails mails,
            Outbox outbox,
            ConferenceHold hold,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitees = invitees;
        this.registrations = registrations;
        this.access = access;
        this.mails = mails;
        this.outbox = outbox;
        this.hold = hold;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Row> rows(String slug, SignedIn who) {
        Conference conference = access.with(Grant.EDITOR, slug, who);
        List<Invitee> all = invitees.inOrder(conference.id());
        Map<String, LetterFate> fates = outbox.fates(all.stream().map(Invitee::letterKey).toList());
        Map<UUID, RegistrationState> states = new HashMap<>();
        for (Registration each : registrations.findByConferenceIdOrderByQueuedAs(conference.id())) {
            if (each.inviteeId() != null) {
                states.put(each.inviteeId(), each.state());
            }
        }
        return all.stream()
                .map(
                        invitee ->
                                new Row(
                                        invitee,
                                        fates.get(invitee.letterKey()),
                                        states.get(invitee.id())))
                .toList();
    }

    /**
     * Puts people on the list; who is on it already stays as they are. Returns how many are new.
     */
    public int add(String slug, List<Guest> guests, SignedIn who) {
        Conference conference = held(slug, who);
        Set<String> known =
                invitees.inOrder(conference.id()).stream()
                        .map(Invitee::email)
                        .collect(Collectors.toSet());
        int added = 0;
        for (Guest guest : guests) {
            if (known.add(guest.email())) {
                invitees.save(new Invitee(conference.id(), guest.attendee(), guest.email()));
                added++;
            }
        }
        tell(conference, who, "invitees-added", added);
        return added;
    }

    /**
     * Writes to everybody on the list who got no letter. Returns how many that are.
     *
     * @throws IllegalRegistrationTransition when nobody can register
     */
    public int write(String slug, SignedIn who) {
        Conference conference = held(slug, who);
        requireAhead(conference);
        List<Invitee> unwritten =
                invitees.inOrder(conference.id()).stream()
                        .filter(invitee -> invitee.writtenAt() == null)
                        .toList();
        unwritten.forEach(invitee -> mails.letter(invitee, conference, clock.instant()));
        tell(conference, who, "invitations-sent", unwritten.size());
        return unwritten.size();
    }

    /** Writes to one of them once more: the letter did not arrive, or was lost. */
    public void writeAgain(String slug, UUID id, SignedIn who) {
        Conference conference = held(slug, who);
        requireAhead(conference);
        mails.letter(get(conference, id), conference, clock.instant());
        tell(conference, who, "invitations-sent", 1);
    }

    /**
     * Takes somebody off the list.
     *
     * @throws IllegalRegistrationTransition when there was a letter: who was asked stays on record
     */
    public void remove(String slug, UUID id, SignedIn who) {
        Conference conference = held(slug, who);
        Invitee invitee = get(conference, id);
        if (invitee.writtenAt() != null) {
            throw new IllegalRegistrationTransition();
        }
        invitees.delete(invitee);
        tell(conference, who, "invitee-removed", 1);
    }

    private void requireAhead(Conference conference) {
        ConferenceState state = conference.state(clock.instant());
        if (state != ConferenceState.OPEN && state != ConferenceState.ANNOUNCED) {
            throw new IllegalRegistrationTransition();
        }
    }

    private Invitee get(Conference conference, UUID id) {
        return invitees.findById(id)
                .filter(invitee -> invitee.conferenceId().equals(conference.id()))
                .orElseThrow(RegistrationNotFound::new);
    }

    private Conference held(String slug, SignedIn who) {
        return hold.take(access.with(Grant.EDITOR, slug, who).id());
    }

    private void tell(Conference conference, SignedIn who, String act, int count) {
        events.publishEvent(
                RegistrationHandled.of(conference, who.actor(), act, count, clock.instant()));
    }
}
