package dk.faelled.attendance;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceHold;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.registration.Assessments;
import dk.faelled.registration.Attendee;
import dk.faelled.registration.NeedsBook;
import dk.faelled.registration.Registration;
import dk.faelled.registration.RegistrationBook;
import dk.faelled.registration.RegistrationHandled;
import dk.faelled.registration.RegistrationMails;
import dk.faelled.registration.RegistrationRefused;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who arrange a conference do with those who come. */
@Service
@OfficialOnly
@Transactional
public class AttendanceDesk {

    private final ParticipantList list;
    private final RegistrationBook book;
    private final ConferenceHold hold;
    private final RegistrationMails mails;
    private final ConferenceMessages messages;
    private final NeedsBook needs;
    private final Assessments assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttendanceDesk(
            ParticipantList list,
            RegistrationBook book,
            ConferenceHold hold,
            RegistrationMails mails,
            ConferenceMessages messages,
            NeedsBook needs,
            Assessments assessments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.list = list;
        this.book = book;
        this.hold = hold;
        this.mails = mails;
        this.messages = messages;
        this.needs = needs;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /** Cancels for somebody who called; the person gets a mail, the seat goes to the next. */
    public void cancel(String slug, UUID id, SignedIn who) {
        Conference conference = of(slug, id, who);
        book.cancel(id);
        tell(conference, who, "registration-cancelled", 1);
    }

    /**
     * Lets somebody in who registered.
     *
     * @throws RegistrationRefused when it is another day
     */
    public void arrive(String slug, UUID id, SignedIn who) {
        of(slug, id, who);
        book.arrive(id);
    }

    public void unarrive(String slug, UUID id, SignedIn who) {
        of(slug, id, who);
        book.unarrive(id);
    }

    /**
     * Lets somebody in who did not register.
     *
     * @param id of the registration, made by the form
     * @throws RegistrationRefused when it is another day
     */
    public void letIn(String slug, UUID id, Attendee attendee, SignedIn who) {
        book.letIn(list.conference(slug, who).id(), id, attendee);
    }

    /**
     * Writes to those who come. A form that is sent twice is one message, unless it says something
     * else the second time. Returns how many get it.
     */
    public int write(String slug, MessageForm form, SignedIn who) {
        Conference conference = hold.take(list.conference(slug, who).id());
        Optional<ConferenceMessage> before = messages.findById(Objects.requireNonNull(form.key()));
        UUID key = before.isPresent() ? UUID.randomUUID() : form.key();
        List<Registration> readers =
                list.rows(slug, ParticipantList.Filter.ALL, who).stream()
                        .filter(row -> !row.email().isEmpty())
                        .map(ParticipantList.Row::registration)
                        .filter(
                                each ->
                                        Objects.requireNonNull(form.readers())
                                                .include(each.state()))
                        .toList();
        if (before.filter(sent -> sent.says(form)).isPresent()) {
            return readers.size();
        }
        readers.forEach(each -> mails.message(each, conference, key, form.subject(), form.text()));
        messages.save(
                new ConferenceMessage(
                        key, conference.id(), form, readers.size(), who.actor(), clock.instant()));
        tell(conference, who, "participants-written", readers.size());
        return readers.size();
    }

    @Transactional(readOnly = true)
    public List<ConferenceMessage> messages(String slug, SignedIn who) {
        return messages.findByConferenceIdOrderBySentAtDesc(list.conference(slug, who).id());
    }

    /** What those who came say of it. */
    @Transactional(readOnly = true)
    public Assessments.Summary assessed(String slug, SignedIn who) {
        return assessments.of(list.conference(slug, who).id());
    }

    /** What those who come need. That somebody looked is noted. */
    public List<NeedsBook.Row> needs(String slug, SignedIn who) {
        Conference conference = list.conference(slug, who);
        List<NeedsBook.Row> rows = needs.ofSeated(conference.id());
        tell(conference, who, "needs-read", rows.size());
        return rows;
    }

    /** The conference of a registration, which must be the named one. */
    private Conference of(String slug, UUID id, SignedIn who) {
        Conference conference = list.conference(slug, who);
        book.requireOf(conference.id(), id);
        return conference;
    }

    private void tell(Conference conference, SignedIn who, String act, int count) {
        events.publishEvent(
                RegistrationHandled.of(conference, who.actor(), act, count, clock.instant()));
    }
}
