package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceCalendar;
import dk.faelled.conference.ConferenceNotice;
import dk.faelled.conference.ConferenceTime;
import dk.faelled.engagement.Participant;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.SecretLinks;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written to those who register. Every letter has a fresh link to the receipt; none says
 * anything of food or access needs.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegistrationMails {

    private final Outbox outbox;
    private final SecretLinks links;
    private final ParticipantRegister participants;
    private final ConferenceCalendar calendar;
    private final CheckInCode codes;
    private final DanishFormats formats;

    RegistrationMails(
            Outbox outbox,
            SecretLinks links,
            ParticipantRegister participants,
            ConferenceCalendar calendar,
            CheckInCode codes,
            DanishFormats formats) {
        this.outbox = outbox;
        this.links = links;
        this.participants = participants;
        this.calendar = calendar;
        this.codes = codes;
        this.formats = formats;
    }

    /** The seat is theirs. */
    void seated(Registration registration, Conference conference) {
        write(
                registration,
                conference,
                "seated",
                occasion(registration),
                letter -> withTicket(letter, registration, conference));
    }

    void waiting(Registration registration, Conference conference, long place) {
        write(
                registration,
                conference,
                "waiting",
                occasion(registration),
                letter ->
                        withFacts(letter, registration, conference)
                                .fact("registration.mail.place", String.valueOf(place))
                                .paragraph("registration.mail.waiting.next"));
    }

    void offered(Registration registration, Conference conference) {
        Instant until = Objects.requireNonNull(registration.offeredUntil());
        write(
                registration,
                conference,
                "offered",
                occasion(registration),
                letter ->
                        withFacts(letter, registration, conference)
                                .fact(
                                        "registration.mail.until",
                                        formats.moment(until, localeOf(registration))));
    }

    void lapsed(Registration registration, Conference conference) {
        write(
                registration,
                conference,
                "lapsed",
                occasion(registration),
                letter -> withFacts(letter, registration, conference));
    }

    /** Somebody registers who is registered. */
    void already(Registration registration, Conference conference, Instant at) {
        write(
                registration,
                conference,
                "already",
                at.toString(),
                letter -> withFacts(letter, registration, conference));
    }

    void changed(Registration registration, Conference conference, Instant at) {
        write(
                registration,
                conference,
                "changed",
                at.toString(),
                letter -> withTicket(letter, registration, conference));
    }

    void cancelled(Registration registration, Conference conference, boolean hadSeat) {
        write(
                registration,
                conference,
                "cancelled",
                occasion(registration),
                letter -> {
                    withFacts(letter, registration, conference);
                    return hadSeat ? withoutEvent(letter, registration, conference) : letter;
                });
    }

    void reminder(Registration registration, Conference conference) {
        write(
                registration,
                conference,
                "reminder",
                conference.time().begins().toString(),
                letter -> {
                    withTicket(letter, registration, conference);
                    return conference.venue().wayIn().isBlank()
                            ? letter
                            : letter.fact("registration.mail.way-in", conference.venue().wayIn());
                });
    }

    /** It is over; how was it? */
    void thanks(Registration registration, Conference conference) {
        write(registration, conference, "thanks", "1", letter -> letter);
    }

    /** It is held at another time or place. */
    void moved(Registration registration, Conference conference, ConferenceNotice notice) {
        write(
                registration,
                conference,
                "moved",
                notice.id().toString(),
                letter -> {
                    letter.text(notice.text());
                    ConferenceTime former = notice.former();
                    if (former != null) {
                        letter.fact(
                                "registration.mail.former",
                                formats.moment(former.start(), localeOf(registration)));
                    }
                    return withTicket(letter, registration, conference);
                });
    }

    /** It is not held. */
    void calledOff(Registration registration, Conference conference, ConferenceNotice notice) {
        write(
                registration,
                conference,
                "called-off",
                notice.id().toString(),
                letter -> {
                    letter.text(notice.text());
                    withFacts(letter, registration, conference);
                    return registration.state().takesSeat()
                            ? withoutEvent(letter, registration, conference)
                            : letter;
                });
    }

    /** Something those who arrange it want to say. */
    public void message(
            Registration registration,
            Conference conference,
            UUID occasion,
            String subject,
            String text) {
        Letter letter =
                Letter.to(
                                participant(registration).email(),
                                localeOf(registration),
                                "registration-message:" + registration.id() + ":" + occasion,
                                "registration.mail.message.subject",
                                subject.strip(),
                                conference.title())
                        .text(text);
        outbox.post(
                withFacts(letter, registration, conference)
                        .action("registration.mail.receipt", receipt(registration)));
    }

    private void write(
            Registration registration,
            Conference conference,
            String what,
            String occasion,
            UnaryOperator<Letter> words) {
        if (registration.participantId() == null) {
            return;
        }
        String key = "registration.mail." + what;
        Letter letter =
                Letter.to(
                                participant(registration).email(),
                                localeOf(registration),
                                "registration-" + what + ":" + registration.id() + ":" + occasion,
                                key + ".subject",
                                conference.title())
                        .paragraph(
                                key + ".text", registration.attendee().name(), conference.title());
        outbox.post(
                words.apply(letter)
                        .action("registration.mail." + actionOf(what), receipt(registration)));
    }

    /** What the link in a letter is for. */
    private static String actionOf(String what) {
        return switch (what) {
            case "offered" -> "accept";
            case "thanks" -> "assess";
            default -> "receipt";
        };
    }

    private Letter withTicket(Letter letter, Registration registration, Conference conference) {
        withFacts(letter, registration, conference);
        if (registration.state() != RegistrationState.SEATED) {
            return letter;
        }
        return letter.code("registration.mail.code", codes.address(registration, conference))
                .calendar(
                        calendar.invitation(conference, participant(registration).email()),
                        "REQUEST");
    }

    private Letter withoutEvent(Letter letter, Registration registration, Conference conference) {
        return letter.calendar(
                calendar.cancellation(conference, participant(registration).email()), "CANCEL");
    }

    private Letter withFacts(Letter letter, Registration registration, Conference conference) {
        Locale locale = localeOf(registration);
        letter.fact("registration.mail.when", formats.moment(conference.time().start(), locale));
        if (!conference.venue().line().isBlank()) {
            letter.fact("registration.mail.where", conference.venue().line());
        }
        if (registration.state() == RegistrationState.SEATED
                && !conference.venue().onlineLink().isBlank()) {
            letter.fact("registration.mail.online", conference.venue().onlineLink());
        }
        conference
                .group(registration.attendee().groupId())
                .ifPresent(group -> letter.fact("registration.mail.group", group.name()));
        registration.choices().stream()
                .flatMap(choice -> conference.programme().item(choice).stream())
                .forEach(item -> letter.fact("registration.mail.choice", item.title()));
        return letter.fact("registration.mail.reference", registration.reference());
    }

    /** Registering again is another occasion than registering first. */
    private static String occasion(Registration registration) {
        return registration.queuedAs() + ":" + registration.state();
    }

    private Participant participant(Registration registration) {
        return participants.get(Objects.requireNonNull(registration.participantId()));
    }

    private Locale localeOf(Registration registration) {
        return participant(registration).locale();
    }

    private String receipt(Registration registration) {
        return "/kvittering/" + links.issue(Registration.TYPE, registration.id()).value();
    }
}
