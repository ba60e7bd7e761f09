package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceNotice;
import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.SecretLinks;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written to those who are asked to come. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InviteeMails {

    private final Outbox outbox;
    private final SecretLinks links;
    private final DanishFormats formats;

    InviteeMails(Outbox outbox, SecretLinks links, DanishFormats formats) {
        this.outbox = outbox;
        this.links = links;
        this.formats = formats;
    }

    /** The invitation with the personal link. */
    void letter(Invitee invitee, Conference conference, Instant at) {
        invitee.write(at);
        Letter letter =
                begin(invitee, conference, "invitation", invitee.letterKey())
                        .text(conference.text().lead());
        outbox.post(
                withFacts(letter, conference)
                        .fact(
                                "registration.mail.closes",
                                formats.weekday(conference.signUp().closes(), DanishFormats.DANISH))
                        .action("registration.mail.answer", link(invitee))
                        .paragraph("registration.mail.invitation.own"));
    }

    /** It was moved or called off before they answered. */
    void told(Invitee invitee, Conference conference, ConferenceNotice notice) {
        boolean moved = notice.kind() == ConferenceNotice.Kind.MOVED;
        Letter letter =
                begin(
                                invitee,
                                conference,
                                moved ? "moved" : "called-off",
                                "invitee-told:" + invitee.id() + ":" + notice.id())
                        .text(notice.text());
        withFacts(letter, conference);
        outbox.post(moved ? letter.action("registration.mail.answer", link(invitee)) : letter);
    }

    private static Letter begin(
            Invitee invitee, Conference conference, String what, String onceKey) {
        String key = "registration.mail." + what;
        return Letter.to(
                        invitee.email(),
                        DanishFormats.DANISH,
                        onceKey,
                        key + ".subject",
                        conference.title())
                .paragraph(key + ".text", invitee.attendee().name(), conference.title());
    }

    private Letter withFacts(Letter letter, Conference conference) {
        letter.fact(
                "registration.mail.when",
                formats.moment(conference.time().start(), DanishFormats.DANISH));
        return conference.venue().line().isBlank()
                ? letter
                : letter.fact("registration.mail.where", conference.venue().line());
    }

    private String link(Invitee invitee) {
        return "/kvittering/" + links.issue(Invitee.TYPE, invitee.id()).value();
    }
}
