package dk.faelled.registration;

import dk.faelled.conference.Audience;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceHold;
import dk.faelled.conference.ConferenceState;
import dk.faelled.conference.Conferences;
import dk.faelled.conference.ProgrammeItem;
import dk.faelled.engagement.ParticipantRegister;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people register for a conference, change it and cancel. All that concerns the seats of one
 * conference happens one after the other, so that the last seat has one owner.
 */
@Service
public class RegistrationBook {

    private static final Duration DOOR_BEFORE = Duration.ofHours(12);
    private static final Duration DOOR_AFTER = Duration.ofDays(7);

    private final Registrations registrations;
    private final Conferences conferences;
    private final SeatQueue queue;
    private final SeatCounts counts;
    private final NeedsBook needs;
    private final RegistrationMails mails;
    private final ParticipantRegister participants;
    private final ConferenceHold hold;
    private final Clock clock;

    RegistrationBook(
            Registrations registrations,
            Conferences conferences,
            SeatQueue queue,
            SeatCounts counts,
            NeedsBook needs,
            RegistrationMails mails,
            ParticipantRegister participants,
            ConferenceHold hold,
            Clock clock) {
        this.registrations = registrations;
        this.conferences = conferences;
        this.queue = queue;
        this.counts = counts;
        this.needs = needs;
        this.mails = mails;
        this.participants = participants;
        this.hold = hold;
        this.clock = clock;
    }

    /**
     * Registers somebody, who is told by mail whether there was a seat. Somebody who is registered
     * already is told that, and nothing changes.
     *
     * @throws RegistrationRefused when it is not open, or what was chosen is full
     */
    @Transactional
    void register(UUID conferenceId, Application form) {
        Conference conference = hold.take(conferenceId);
        refuseUnless(conference.state(clock.instant()) == ConferenceState.OPEN, "closed");
        refuseUnless(
                conference.audience() != Audience.INVITED || form.inviteeId() != null, "invited");
        refuseUnknown(conference, form.attendee(), form.choices());
        refuseFull(conference, form.choices(), List.of());
        UUID participant = participants.idOf(form.email(), form.locale());
        Optional<Registration> known =
                registrations.findByConferenceIdAndParticipantId(conferenceId, participant);
        Optional<Registration> active = known.filter(each -> each.state().isActive());
        if (active.isPresent()) {
            if (!active.get().isFrom(form)) {
                mails.already(active.get(), conference, clock.instant());
            }
            return;
        }
        if (form.inviteeId() != null) {
            releaseInvitation(form.inviteeId(), known);
        }
        Instant now = clock.instant();
        long number = registrations.nextNumber();
        known.ifPresent(registration -> registration.renew(number, form, now));
        Registration registration =
                known.orElseGet(
                        () -> Registration.waiting(conferenceId, number, participant, form, now));
        registrations.saveAndFlush(registration);
        needs.put(registration.id(), form.needs());
        queue.place(conference, registration);
    }

    /**
     * Changes who comes, and what was chosen.
     *
     * @throws RegistrationRefused when it is too late, or what was chosen is full
     */
    @Transactional
    void change(UUID id, Attendee attendee, List<UUID> choices, Needs other) {
        Registration registration = take(id);
        Conference conference = conference(registration);
        refuseUnless(mayChange(registration, conference), "late");
        refuseUnknown(conference, attendee, choices);
        refuseFull(conference, choices, registration.choices());
        boolean otherGroup = !Objects.equals(attendee.groupId(), registration.attendee().groupId());
        refuseUnless(
                !otherGroup
                        || !registration.state().takesSeat()
                        || counts.seating(conference).groupHasRoom(attendee.groupId()),
                "group-full");
        registration.change(attendee, choices);
        registrations.saveAndFlush(registration);
        needs.put(id, other);
        mails.changed(registration, conference, clock.instant());
        if (otherGroup) {
            queue.promote(conference);
        }
    }

    /** Takes the seat that is held for somebody from the waiting list. */
    @Transactional
    void accept(UUID id) {
        Registration registration = take(id);
        Conference conference = conference(registration);
        if (registration.state() == RegistrationState.SEATED) {
            return;
        }
        if (!conference.state(clock.instant()).isAhead()) {
            throw new IllegalRegistrationTransition();
        }
        registration.accept(clock.instant());
        mails.seated(registration, conference);
    }

    /** Somebody does not come; the seat goes to the next who waits. */
    @Transactional
    public void cancel(UUID id) {
        Registration registration = take(id);
        Conference conference = conference(registration);
        if (registration.state() == RegistrationState.CANCELLED) {
            return;
        }
        Instant now = clock.instant();
        boolean hadSeat = registration.state().takesSeat();
        registration.cancel(hadSeat && !conference.signUp().allowsChanges(now), now);
        needs.forget(id);
        mails.cancelled(registration, conference, hadSeat);
        if (hadSeat) {
            queue.promote(conference);
        }
    }

    /**
     * Lets somebody in who is registered; whoever waited has a seat now.
     *
     * @throws RegistrationRefused when it is another day
     */
    @Transactional
    public void arrive(UUID id) {
        Registration registration = take(id);
        refuseUnless(isDoorOpen(conference(registration)), "door");
        registration.arrive(clock.instant());
    }

    @Transactional
    public void unarrive(UUID id) {
        take(id).unarrive();
    }

    /**
     * Lets somebody in who is not registered.
     *
     * @param id of the registration, made by the form
     * @throws RegistrationRefused when it is another day
     */
    @Transactional
    public void letIn(UUID conferenceId, UUID id, Attendee attendee) {
        refuseUnless(isDoorOpen(hold.take(conferenceId)), "door");
        if (registrations.findById(id).isEmpty()) {
            registrations.saveAndFlush(
                    Registration.atTheDoor(
                            id,
                            conferenceId,
                            registrations.nextNumber(),
                            attendee,
                            clock.instant()));
        }
    }

    /** Gives the seats to others that were not accepted in time. */
    @Transactional
    void lapse(UUID conferenceId) {
        Conference conference = hold.take(conferenceId);
        Instant now = clock.instant();
        for (Registration each : registrations.offersOver(conferenceId, now)) {
            each.lapse(now);
            needs.forget(each.id());
            if (!conference.isCancelled()) {
                mails.lapsed(each, conference);
            }
        }
        queue.promote(conference);
    }

    /**
     * @throws RegistrationNotFound when a registration is for another conference
     */
    @Transactional(readOnly = true)
    public void requireOf(UUID conferenceId, UUID id) {
        if (registrations.conferenceOf(id).filter(conferenceId::equals).isEmpty()) {
            throw new RegistrationNotFound();
        }
    }

    /** From half a day before it begins, and as long after as lists are put right. */
    private boolean isDoorOpen(Conference conference) {
        Instant now = clock.instant();
        return conference.state(now).isTold()
                && now.isAfter(conference.time().start().minus(DOOR_BEFORE))
                && now.isBefore(conference.time().end().plus(DOOR_AFTER));
    }

    boolean mayChange(Registration registration, Conference conference) {
        Instant now = clock.instant();
        return registration.state().isActive()
                && conference.state(now).isAhead()
                && conference.signUp().allowsChanges(now);
    }

    /** Whether somebody can still say that they do not come. */
    boolean mayCancel(Registration registration, Conference conference) {
        return registration.state().isActive() && conference.state(clock.instant()).isAhead();
    }

    /** Who was invited, cancelled and comes after all by another address has one registration. */
    private void releaseInvitation(UUID inviteeId, Optional<Registration> own) {
        registrations
                .findByInviteeId(inviteeId)
                .filter(former -> own.filter(former::equals).isEmpty())
                .ifPresent(
                        former -> {
                            refuseUnless(!former.state().isActive(), "answered");
                            former.release();
                            registrations.saveAndFlush(former);
                        });
    }

    /** Refuses a group or a part of the programme that was taken away meanwhile. */
    private static void refuseUnknown(
            Conference conference, Attendee attendee, List<UUID> choices) {
        UUID group = attendee.groupId();
        refuseUnless(
                group == null ? conference.groups().isEmpty() : conference.group(group).isPresent(),
                "group-gone");
        refuseUnless(
                choices.stream()
                        .allMatch(choice -> conference.programme().item(choice).isPresent()),
                "session-gone");
    }

    /** Refuses a part of the programme in which nobody more can take part. */
    private void refuseFull(Conference conference, List<UUID> choices, List<UUID> before) {
        for (UUID choice : choices) {
            Integer seats =
                    conference.programme().item(choice).map(ProgrammeItem::seats).orElse(null);
            refuseUnless(
                    seats == null
                            || before.contains(choice)
                            || counts.chosen(conference.id(), choice) < seats,
                    "session-full");
        }
    }

    private static void refuseUnless(boolean condition, String reason) {
        if (!condition) {
            throw new RegistrationRefused(reason);
        }
    }

    /** The registration, once all others are done with its conference. */
    private Registration take(UUID id) {
        UUID conferenceId = registrations.conferenceOf(id).orElseThrow(RegistrationNotFound::new);
        hold.take(conferenceId);
        return registrations.findById(id).orElseThrow(RegistrationNotFound::new);
    }

    private Conference conference(Registration registration) {
        return conferences.findById(registration.conferenceId()).orElseThrow();
    }
}
