package dk.faelled.hearing;

import dk.faelled.engagement.Engagements;
import dk.faelled.engagement.Follower;
import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.SecretLinks;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written to the parties of a hearing, and to those who follow it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HearingMails {

    private final Outbox outbox;
    private final SecretLinks links;
    private final Engagements engagements;
    private final DanishFormats formats;

    HearingMails(Outbox outbox, SecretLinks links, Engagements engagements, DanishFormats formats) {
        this.outbox = outbox;
        this.links = links;
        this.engagements = engagements;
        this.formats = formats;
    }

    /** The consultation letter, with the party's own link. */
    void letter(ConsultedParty party, Hearing hearing, HearingContent content, Instant at) {
        party.write(at);
        HearingText text = content.text();
        Letter letter =
                Letter.to(
                                party.email(),
                                DanishFormats.DANISH,
                                party.letterKey(),
                                "hearing.mail.letter.subject",
                                hearing.title())
                        .paragraph("hearing.mail.letter.to", party.name());
        if (!party.contact().isBlank()) {
            letter.fact("hearing.mail.contact", party.contact());
        }
        letter.text(text.letter())
                .fact("hearing.mail.deadline", deadline(hearing, DanishFormats.DANISH))
                .action("hearing.mail.letter.action", link(party))
                .paragraph("hearing.mail.letter.own");
        if (!text.caseNumber().isBlank()) {
            letter.fact("hearing.mail.case", text.caseNumber());
        }
        outbox.post(
                letter.fact(
                        "hearing.mail.ask",
                        String.join(
                                ", ",
                                text.contact().name(),
                                text.contact().phone(),
                                text.contact().email())));
    }

    /**
     * @param occasion tells one reminder from the next
     */
    void reminder(ConsultedParty party, Hearing hearing, String occasion, Instant at) {
        party.remind(hearing.period().responseDeadline(), at);
        outbox.post(
                Letter.to(
                                party.email(),
                                DanishFormats.DANISH,
                                "hearing-reminder:" + party.id() + ":" + occasion,
                                "hearing.mail.reminder.subject",
                                hearing.title())
                        .paragraph("hearing.mail.reminder.text", party.name(), hearing.title())
                        .fact("hearing.mail.deadline", deadline(hearing, DanishFormats.DANISH))
                        .action("hearing.mail.letter.action", link(party))
                        .paragraph("hearing.mail.reminder.done"));
    }

    void notice(ConsultedParty party, Hearing hearing, HearingNotice notice) {
        Letter letter =
                told(party.email(), DanishFormats.DANISH, "party:" + party.id(), hearing, notice)
                        .action("hearing.mail.letter.action", link(party));
        outbox.post(letter);
    }

    void noticeToFollowers(Hearing hearing, HearingNotice notice) {
        for (Follower follower : engagements.followersOf(hearing.id())) {
            outbox.post(
                    told(
                                    follower.participant().email(),
                                    follower.participant().locale(),
                                    "follower:" + follower.id(),
                                    hearing,
                                    notice)
                            .action("hearing.mail.see", hearing.path())
                            .stoppedAt(stop(follower)));
        }
    }

    /** Tells those who follow it that it opened, or ended. */
    void toFollowers(Hearing hearing, String act) {
        for (Follower follower : engagements.followersOf(hearing.id())) {
            Locale locale = follower.participant().locale();
            outbox.post(
                    Letter.to(
                                    follower.participant().email(),
                                    locale,
                                    "hearing-" + act + ":" + follower.id() + ":" + hearing.id(),
                                    "hearing.mail." + act + ".subject",
                                    hearing.title())
                            .paragraph("hearing.mail." + act + ".text", hearing.title())
                            .fact("hearing.mail.deadline", deadline(hearing, locale))
                            .action("hearing.mail.see", hearing.path())
                            .stoppedAt(stop(follower)));
        }
    }

    /**
     * A letter on what was changed; the caller adds what the reader can do.
     *
     * @param reader tells one reader from the next
     */
    public Letter told(
            String email, Locale locale, String reader, Hearing hearing, HearingNotice notice) {
        String key = "hearing.mail." + notice.kind();
        Letter letter =
                Letter.to(
                                email,
                                locale,
                                "hearing-notice:" + notice.id() + ":" + reader,
                                key + ".subject",
                                hearing.title())
                        .paragraph(key + ".text", hearing.title())
                        .text(notice.text());
        if (notice.kind() == HearingNotice.Kind.EXTENDED) {
            letter.fact(
                    "hearing.mail.deadline.former",
                    formats.weekday(Objects.requireNonNull(notice.formerDeadline()), locale));
        }
        return letter.fact("hearing.mail.deadline", deadline(hearing, locale));
    }

    public String deadline(Hearing hearing, Locale locale) {
        return formats.deadline(hearing.period().responseDeadline(), locale);
    }

    private String link(ConsultedParty party) {
        return "/kvittering/" + links.issue(ConsultedParty.TYPE, party.id()).value();
    }

    private String stop(Follower follower) {
        return "/kvittering/" + links.issue(Engagements.TYPE, follower.id()).value();
    }
}
