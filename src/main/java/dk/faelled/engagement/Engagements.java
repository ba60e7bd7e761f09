package dk.faelled.engagement;

import dk.faelled.engagement.Engagement.Kind;
import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.OneAtATime;
import dk.faelled.platform.RateLimiter;
import dk.faelled.platform.SecretLinks;
import dk.faelled.platform.Subject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Supporting and following: asked for with an address, counted once per participant. */
@Service
public class Engagements {

    public static final String TYPE = "engagement";
    private static final Duration UNCONFIRMED_KEPT_FOR = Duration.ofDays(14);

    private final EngagementRepository engagements;
    private final ParticipantRegister participants;
    private final SecretLinks links;
    private final Outbox outbox;
    private final OneAtATime oneAtATime;
    private final RateLimiter limiter;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Engagements(
            EngagementRepository engagements,
            ParticipantRegister participants,
            SecretLinks links,
            Outbox outbox,
            OneAtATime oneAtATime,
            RateLimiter limiter,
            ApplicationEventPublisher events,
            Clock clock) {
        this.engagements = engagements;
        this.participants = participants;
        this.links = links;
        this.outbox = outbox;
        this.oneAtATime = oneAtATime;
        this.limiter = limiter;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for a support by mail; whether the address supports already is told only by mail. */
    @Transactional
    public void askToSupport(Subject subject, String email, Locale locale) {
        ask(Kind.SUPPORT, subject, email, locale);
    }

    /** Asks to follow by mail. */
    @Transactional
    public void askToFollow(Subject subject, String email, Locale locale) {
        ask(Kind.FOLLOW, subject, email, locale);
    }

    /** A known participant supports, at once. */
    @Transactional
    public void support(Subject subject, Participant participant) {
        Engagement support = engagement(Kind.SUPPORT, subject, participant);
        support.confirm(clock.instant());
        count(subject);
    }

    /** A known participant follows, at once: for instance somebody's own contribution. */
    @Transactional
    public void follow(Subject subject, Participant participant) {
        engagement(Kind.FOLLOW, subject, participant).confirm(clock.instant());
    }

    /** Takes the support back. */
    @Transactional
    public void withdrawSupport(Subject subject, Participant participant) {
        find(Kind.SUPPORT, subject.id(), participant.id()).ifPresent(this::end);
    }

    @Transactional(readOnly = true)
    public boolean supports(UUID subjectId, Participant participant) {
        return find(Kind.SUPPORT, subjectId, participant.id())
                .filter(Engagement::isConfirmed)
                .isPresent();
    }

    @Transactional(readOnly = true)
    public List<Follower> followersOf(UUID subjectId) {
        return engagements
                .findByKindAndSubjectIdAndConfirmedAtIsNotNull(Kind.FOLLOW, subjectId)
                .stream()
                .map(follow -> new Follower(follow.id(), participants.get(follow.participantId())))
                .toList();
    }

    /** Moves supports and followers along when one subject is merged into another. */
    @Transactional
    public void move(Subject from, Subject to) {
        engagements.deleteUnconfirmedOf(to.id());
        engagements.move(from.id(), to.id(), to.title(), to.path());
        count(to);
        count(from);
    }

    /** Confirms what a mailed link stands for. */
    Participant confirm(Engagement engagement) {
        engagement.confirm(clock.instant());
        Participant participant = participants.get(engagement.participantId());
        participant.confirm(clock.instant());
        if (engagement.kind() == Kind.SUPPORT) {
            count(engagement.subject());
        }
        return participant;
    }

    void end(Engagement engagement) {
        engagements.delete(engagement);
        links.revoke(TYPE, engagement.id());
        if (engagement.kind() == Kind.SUPPORT) {
            count(engagement.subject());
        }
    }

    @Scheduled(fixedDelayString = "PT6H")
    @Transactional
    public void forgetUnconfirmed() {
        engagements.deleteUnconfirmed(clock.instant().minus(UNCONFIRMED_KEPT_FOR));
    }

    private void ask(Kind kind, Subject subject, String email, Locale locale) {
        Participant participant = participants.withEmail(email, locale);
        limiter.takeLetter(participant.email());
        Engagement engagement = engagement(kind, subject, participant);
        String key =
                "engagement.mail."
                        + kind.name().toLowerCase(Locale.ROOT)
                        + (engagement.isConfirmed() ? ".already" : ".confirm");
        String path = "/kvittering/" + links.issue(TYPE, engagement.id()).value();
        outbox.post(
                Letter.to(
                                participant.email(),
                                locale,
                                key + ":" + UUID.randomUUID(),
                                key + ".subject",
                                subject.title())
                        .paragraph(key + ".text", subject.title())
                        .action(key + ".action", path)
                        .paragraph("engagement.mail.not-you"));
    }

    private Engagement engagement(Kind kind, Subject subject, Participant participant) {
        oneAtATime.hold(participant.id());
        return find(kind, subject.id(), participant.id())
                .orElseGet(
                        () ->
                                engagements.save(
                                        new Engagement(
                                                kind, subject, participant, clock.instant())));
    }

    private Optional<Engagement> find(Kind kind, UUID subjectId, UUID participantId) {
        return engagements.findByKindAndSubjectIdAndParticipantId(kind, subjectId, participantId);
    }

    void count(Subject subject) {
        oneAtATime.hold(subject.id());
        events.publishEvent(
                new SupportCounted(
                        subject.type(),
                        subject.id(),
                        engagements.countConfirmed(Kind.SUPPORT, subject.id())));
    }
}
