package dk.faelled.response;

import dk.faelled.engagement.Participant;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingContent;
import dk.faelled.hearing.HearingMails;
import dk.faelled.hearing.HearingNotice;
import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.SecretLinks;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written to those who answer a hearing. Every letter has a link to what it is about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ResponseMails {

    private record Recipient(String email, Locale locale) {}

    private final Outbox outbox;
    private final SecretLinks links;
    private final ParticipantRegister participants;
    private final HearingMails hearingMails;
    private final ResponseReading reading;
    private final DanishFormats formats;

    ResponseMails(
            Outbox outbox,
            SecretLinks links,
            ParticipantRegister participants,
            HearingMails hearingMails,
            ResponseReading reading,
            DanishFormats formats) {
        this.outbox = outbox;
        this.links = links;
        this.participants = participants;
        this.hearingMails = hearingMails;
        this.reading = reading;
        this.formats = formats;
    }

    /** The receipt: the whole text, number, time, and what happens next. */
    void receipt(
            HearingResponse response,
            ResponseVersion version,
            Hearing hearing,
            HearingContent content,
            Locale locale) {
        String act = version.number() == 1 ? "received" : "corrected";
        Letter letter =
                letter(
                                response,
                                version.sender().email(),
                                locale,
                                act,
                                String.valueOf(version.number()),
                                hearing)
                        .fact("response.mail.reference", response.reference())
                        .fact("response.mail.time", formats.moment(version.sentAt(), locale))
                        .fact("response.mail.sender", version.sender().fullName());
        if (version.isLate()) {
            letter.paragraph("response.mail.late");
        }
        for (ResponseReading.Part part : reading.parts(content, version.answers(), locale)) {
            letter.text(part.title());
            for (ResponseReading.Line line : part.lines()) {
                letter.text(
                                line.question().text()
                                        + (line.about().isEmpty() ? "" : " (" + line.about() + ")"))
                        .quote(line.words());
            }
        }
        letter.paragraph(
                hearing.kind().isPublic()
                        ? "response.mail.next.public"
                        : "response.mail.next.closed");
        content.text().nextSteps().forEach(letter::text);
        outbox.post(
                letter.paragraph("response.mail.change", hearingMails.deadline(hearing, locale))
                        .action("response.mail.receipt", link(response)));
    }

    void draftLink(ResponseDraft draft, Hearing hearing, Instant at) {
        outbox.post(
                Letter.to(
                                draft.sender().email(),
                                draft.locale(),
                                "response-draft:" + draft.id() + ":" + at,
                                "response.mail.draft.subject",
                                hearing.title())
                        .paragraph("response.mail.draft.text", hearing.title())
                        .fact(
                                "hearing.mail.deadline",
                                hearingMails.deadline(hearing, draft.locale()))
                        .action("response.mail.draft.action", link(draft)));
    }

    /** Once for each deadline: nothing is sent yet, and time is short. */
    void draftReminder(ResponseDraft draft, Hearing hearing) {
        draft.remind(hearing.period().responseDeadline());
        outbox.post(
                Letter.to(
                                draft.sender().email(),
                                draft.locale(),
                                "response-draft-reminder:"
                                        + draft.id()
                                        + ":"
                                        + hearing.period().responseDeadline(),
                                "response.mail.remind.subject",
                                hearing.title())
                        .paragraph("response.mail.remind.text", hearing.title())
                        .fact(
                                "hearing.mail.deadline",
                                hearingMails.deadline(hearing, draft.locale()))
                        .action("response.mail.draft.action", link(draft))
                        .paragraph("response.mail.remind.not"));
    }

    void published(HearingResponse response, Hearing hearing) {
        outbox.post(
                letter(response, "published", hearing)
                        .fact("response.mail.reference", response.reference())
                        .action("response.mail.see", response.subject(hearing).path())
                        .action("response.mail.receipt", link(response)));
    }

    void declined(HearingResponse response, Hearing hearing) {
        outbox.post(
                letter(response, "declined", hearing)
                        .fact("response.mail.reference", response.reference())
                        .fact("response.mail.reason", Objects.requireNonNull(response.reason()))
                        .paragraph("response.mail.declined.counts")
                        .action("response.mail.receipt", link(response)));
    }

    void lateAccepted(HearingResponse response, Hearing hearing) {
        outbox.post(
                letter(response, "late-accepted", hearing)
                        .fact("response.mail.reference", response.reference())
                        .action("response.mail.receipt", link(response)));
    }

    void withdrawn(HearingResponse response, Hearing hearing) {
        outbox.post(
                letter(response, "withdrawn", hearing)
                        .fact("response.mail.reference", response.reference())
                        .action("response.mail.receipt", link(response)));
    }

    /** Tells a respondent what was changed in the hearing. */
    void told(HearingResponse response, Hearing hearing, HearingNotice notice) {
        Recipient sender = sender(response);
        outbox.post(
                hearingMails
                        .told(
                                sender.email(),
                                sender.locale(),
                                "response:" + response.id(),
                                hearing,
                                notice)
                        .paragraph("response.mail.told")
                        .action("response.mail.receipt", link(response)));
    }

    void told(ResponseDraft draft, Hearing hearing, HearingNotice notice) {
        outbox.post(
                hearingMails
                        .told(
                                draft.sender().email(),
                                draft.locale(),
                                "draft:" + draft.id(),
                                hearing,
                                notice)
                        .action("response.mail.draft.action", link(draft)));
    }

    /** About what officials or the sender did; every act moves the time of its latest change. */
    private Letter letter(HearingResponse response, String act, Hearing hearing) {
        Recipient sender = sender(response);
        String occasion = response.changedAt().toString();
        return letter(response, sender.email(), sender.locale(), act, occasion, hearing);
    }

    private Letter letter(
            HearingResponse response,
            String recipient,
            Locale locale,
            String act,
            String occasion,
            Hearing hearing) {
        String key = "response.mail." + act;
        return Letter.to(
                        recipient,
                        locale,
                        "response-" + act + ":" + response.id() + ":" + occasion,
                        key + ".subject",
                        hearing.title())
                .paragraph(key + ".text", hearing.title());
    }

    /** The language its sender is written to in. */
    Locale localeOf(HearingResponse response) {
        return sender(response).locale();
    }

    /** Where its sender is written to; the address is empty where that is not possible. */
    private Recipient sender(HearingResponse response) {
        UUID id = response.senderId();
        if (id == null) {
            return new Recipient("", DanishFormats.DANISH);
        }
        Participant participant = participants.get(id);
        return new Recipient(participant.email(), participant.locale());
    }

    private String link(HearingResponse response) {
        return "/kvittering/" + links.issue(HearingResponse.TYPE, response.id()).value();
    }

    private String link(ResponseDraft draft) {
        return "/kvittering/" + links.issue(HearingResponse.TYPE, draft.id()).value();
    }
}
