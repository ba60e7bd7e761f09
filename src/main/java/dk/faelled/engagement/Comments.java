package dk.faelled.engagement;

import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.Actor;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.OneAtATime;
import dk.faelled.platform.RateLimiter;
import dk.faelled.platform.SecretLinks;
import dk.faelled.platform.Subject;
import dk.faelled.site.SiteFacts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments from the first word to publication. */
@Service
public class Comments {

    static final String TYPE = "comment";
    private static final Limit QUEUE = Limit.of(100);
    private static final Duration UNCONFIRMED_KEPT_FOR = Duration.ofDays(30);

    private final CommentRepository comments;
    private final ParticipantRegister participants;
    private final SecretLinks links;
    private final Outbox outbox;
    private final SiteFacts site;
    private final OneAtATime oneAtATime;
    private final RateLimiter limiter;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            CommentRepository comments,
            ParticipantRegister participants,
            SecretLinks links,
            Outbox outbox,
            SiteFacts site,
            OneAtATime oneAtATime,
            RateLimiter limiter,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.participants = participants;
        this.links = links;
        this.outbox = outbox;
        this.site = site;
        this.oneAtATime = oneAtATime;
        this.limiter = limiter;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Receives a comment and mails its author a link to confirm it. The same form sent again makes
     * no second one; a form that was changed and sent again does.
     */
    @Transactional
    public void receive(Subject subject, CommentForm form, Locale locale) {
        UUID key = Objects.requireNonNull(form.submissionKey());
        oneAtATime.hold(key);
        Participant author = participants.withEmail(form.commentEmail(), locale);
        Optional<Comment> before = comments.findBySubmissionKey(key);
        if (before.filter(comment -> comment.isFrom(author, form)).isPresent()) {
            return;
        }
        limiter.takeLetter(author.email());
        Comment comment =
                comments.save(
                        new Comment(
                                subject,
                                author,
                                before.isPresent() ? UUID.randomUUID() : key,
                                form,
                                site.privacyVersion(),
                                clock.instant()));
        outbox.post(
                letter(comment, author, "confirm")
                        .quote(comment.text())
                        .action("engagement.mail.comment.confirm.action", link(comment))
                        .paragraph("engagement.mail.not-you"));
    }

    @Transactional(readOnly = true)
    public List<Comment> publishedOn(UUID subjectId) {
        return comments.findBySubjectIdAndStateOrderBySentAt(subjectId, Comment.State.PUBLISHED);
    }

    @OfficialOnly
    @Transactional(readOnly = true)
    public List<Comment> awaitingModeration() {
        return comments.findByStateOrderBySentAt(Comment.State.AWAITING_MODERATION, QUEUE);
    }

    @OfficialOnly
    @Transactional(readOnly = true)
    public int countAwaiting() {
        return comments.countByState(Comment.State.AWAITING_MODERATION);
    }

    @OfficialOnly
    @Transactional
    public void publish(UUID id, Actor official) {
        Comment comment = get(id);
        if (comment.state() == Comment.State.AWAITING_MODERATION) {
            comment.publish(clock.instant());
            events.publishEvent(
                    new EngagementHandled(
                            comment.subject(), official, "comment-published", clock.instant()));
            events.publishEvent(
                    new CommentPublished(
                            comment.subject().type(), comment.subject().id(), clock.instant()));
            outbox.post(
                    letter(comment, author(comment), "published")
                            .quote(comment.text())
                            .action("engagement.mail.comment.see", comment.subject().path()));
        }
    }

    @OfficialOnly
    @Transactional
    public void decline(UUID id, String reason, Actor official) {
        Comment comment = get(id);
        comment.decline(reason);
        events.publishEvent(
                new EngagementHandled(
                        comment.subject(), official, "comment-declined", clock.instant()));
        outbox.post(
                letter(comment, author(comment), "declined")
                        .fact("engagement.mail.reason", reason)
                        .quote(comment.text())
                        .action("engagement.mail.comment.receipt", link(comment)));
    }

    /** Moves comments along when one subject is merged into another. */
    @Transactional
    public void move(Subject from, Subject to) {
        comments.move(from.id(), to.id(), to.title(), to.path());
    }

    Optional<Comment> find(UUID id) {
        return comments.findById(id);
    }

    void confirm(Comment comment) {
        comment.confirm();
        author(comment).confirm(clock.instant());
    }

    @Scheduled(fixedDelayString = "PT6H")
    @Transactional
    public void forgetUnconfirmed() {
        comments.deleteUnconfirmed(clock.instant().minus(UNCONFIRMED_KEPT_FOR));
    }

    /** What a comment was said about. */
    @Transactional(readOnly = true)
    public Subject subjectOf(UUID id) {
        return get(id).subject();
    }

    private Comment get(UUID id) {
        return comments.findById(id).orElseThrow(CommentNotFound::new);
    }

    private Participant author(Comment comment) {
        return participants.get(comment.participantId());
    }

    private String link(Comment comment) {
        return "/kvittering/" + links.issue(TYPE, comment.id()).value();
    }

    private static Letter letter(Comment comment, Participant author, String occasion) {
        String key = "engagement.mail.comment." + occasion;
        String title = comment.subject().title();
        return Letter.to(
                        author.email(),
                        author.locale(),
                        "comment-" + occasion + ":" + comment.id(),
                        key + ".subject",
                        title)
                .paragraph(key + ".text", title);
    }
}
