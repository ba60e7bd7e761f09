package dk.faelled.idea;

import dk.faelled.engagement.Engagements;
import dk.faelled.engagement.Follower;
import dk.faelled.engagement.Participant;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.SecretLinks;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What is written to an idea's author and followers. Every letter has a fresh link to the receipt.
 */
@Component
class IdeaMails {

    private final Outbox outbox;
    private final SecretLinks links;
    private final ParticipantRegister participants;
    private final Engagements engagements;
    private final MessageSource messages;
    private final DanishFormats formats;

    IdeaMails(
            Outbox outbox,
            SecretLinks links,
            ParticipantRegister participants,
            Engagements engagements,
            MessageSource messages,
            DanishFormats formats) {
        this.outbox = outbox;
        this.links = links;
        this.participants = participants;
        this.engagements = engagements;
        this.messages = messages;
        this.formats = formats;
    }

    /**
     * @param attempt tells one request for a link from the next
     */
    void askForConfirmation(Idea idea, String attempt) {
        post(
                toAuthor(idea, "confirm", attempt)
                        .quote(idea.title() + "\n\n" + idea.text())
                        .action("idea.mail.confirm.action", receipt(idea))
                        .paragraph("idea.mail.confirm.not-you"));
    }

    void receipt(Idea idea, String nextStep) {
        post(
                toAuthor(idea, "received", "1")
                        .fact("idea.mail.reference", idea.reference())
                        .fact(
                                "idea.mail.time",
                                formats.moment(
                                        Objects.requireNonNull(idea.confirmedAt()), localeOf(idea)))
                        .paragraph(nextStep)
                        .quote(idea.title() + "\n\n" + idea.text())
                        .fact("idea.theme", idea.themeName())
                        .action("idea.mail.receipt", receipt(idea)));
    }

    void published(Idea idea) {
        post(
                toAuthor(idea, "published", occasion(idea))
                        .action("idea.mail.see", idea.subject().path())
                        .action("idea.mail.receipt", receipt(idea)));
    }

    void declined(Idea idea) {
        post(
                toAuthor(idea, "declined", occasion(idea))
                        .fact("idea.mail.reason", Objects.requireNonNull(idea.declineReason()))
                        .fact("idea.mail.reference", idea.reference())
                        .paragraph("idea.mail.declined.next")
                        .quote(idea.title() + "\n\n" + idea.text())
                        .action("idea.mail.receipt", receipt(idea)));
    }

    /** Tells the author and those who followed the idea so far where it went. */
    void merged(Idea idea, Idea into, List<Follower> followers) {
        for (Follower follower : followers) {
            Participant reader = follower.participant();
            if (!reader.id().equals(idea.authorId())) {
                post(
                        Letter.to(
                                        reader.email(),
                                        reader.locale(),
                                        "idea-merged-followed:" + idea.id() + ":" + reader.id(),
                                        "idea.mail.merged-followed.subject",
                                        idea.title())
                                .paragraph("idea.mail.merged-followed.text", idea.title())
                                .fact("idea.mail.merged.into", into.title())
                                .action("idea.mail.see", into.subject().path()));
            }
        }
        post(
                toAuthor(idea, "merged", into.id().toString())
                        .fact("idea.mail.merged.into", into.title())
                        .action("idea.mail.see", into.subject().path())
                        .action("idea.mail.receipt", receipt(idea)));
    }

    /** Tells author and followers what the municipality says. */
    void answered(Idea idea) {
        post(
                withAnswer(toAuthor(idea, "answered", occasion(idea)), idea, localeOf(idea))
                        .action("idea.mail.receipt", receipt(idea)));
        for (Follower follower : followers(idea)) {
            Participant reader = follower.participant();
            Letter letter =
                    Letter.to(
                                    reader.email(),
                                    reader.locale(),
                                    "idea-followed:" + follower.id() + ":" + occasion(idea),
                                    "idea.mail.followed.subject",
                                    idea.title())
                            .paragraph("idea.mail.followed.text", idea.title());
            post(
                    withAnswer(letter, idea, reader.locale())
                            .action("idea.mail.see", idea.subject().path())
                            .stoppedAt(stop(follower)));
        }
    }

    private Letter withAnswer(Letter letter, Idea idea, Locale locale) {
        Answer answer = idea.answer();
        letter.fact(
                "idea.mail.status",
                messages.getMessage("idea.status." + idea.status(), null, locale));
        return answer == null ? letter : letter.quote(answer.text() + "\n" + answer.unit());
    }

    private List<Follower> followers(Idea idea) {
        return engagements.followersOf(idea.id()).stream()
                .filter(follower -> !follower.participant().id().equals(idea.authorId()))
                .toList();
    }

    private Letter toAuthor(Idea idea, String occasion, String detail) {
        String key = "idea.mail." + occasion;
        return Letter.to(
                        emailOf(idea),
                        localeOf(idea),
                        "idea-" + occasion + ":" + idea.id() + ":" + detail,
                        key + ".subject",
                        idea.title())
                .paragraph(key + ".text", idea.title(), idea.bank().question());
    }

    /** Every act moves the idea's latest activity, so it names the act. */
    private static String occasion(Idea idea) {
        return idea.lastActivityAt().toString();
    }

    /** Empty for an idea an official wrote down: a letter to nobody is not sent. */
    private String emailOf(Idea idea) {
        UUID author = idea.authorId();
        return author == null ? "" : participants.get(author).email();
    }

    private Locale localeOf(Idea idea) {
        UUID author = idea.authorId();
        return author == null ? DanishFormats.DANISH : participants.get(author).locale();
    }

    private String receipt(Idea idea) {
        return "/kvittering/" + links.issue(Idea.TYPE, idea.id()).value();
    }

    private String stop(Follower follower) {
        return "/kvittering/" + links.issue(Engagements.TYPE, follower.id()).value();
    }

    private void post(Letter letter) {
        outbox.post(letter);
    }
}
