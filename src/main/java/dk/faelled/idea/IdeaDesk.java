package dk.faelled.idea;

import dk.faelled.document.Pictures;
import dk.faelled.engagement.Comments;
import dk.faelled.engagement.Engagements;
import dk.faelled.engagement.Follower;
import dk.faelled.plan.PlanTracks;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Subject;
import dk.faelled.search.SearchIndex;
import dk.faelled.thread.Threads;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officials do with ideas. Every act is told to the author and announced as an event. */
@Service
@OfficialOnly
@Transactional
public class IdeaDesk {

    private static final Limit QUEUE = Limit.of(100);

    private final Ideas ideas;
    private final IdeaBanks banks;
    private final IdeaMails mails;
    private final Pictures pictures;
    private final Engagements engagements;
    private final Comments comments;
    private final Threads threads;
    private final SearchIndex search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdeaDesk(
            Ideas ideas,
            IdeaBanks banks,
            IdeaMails mails,
            Pictures pictures,
            Engagements engagements,
            Comments comments,
            Threads threads,
            SearchIndex search,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ideas = ideas;
        this.banks = banks;
        this.mails = mails;
        this.pictures = pictures;
        this.engagements = engagements;
        this.comments = comments;
        this.threads = threads;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Idea> awaitingModeration() {
        return ideas.awaitingModeration(QUEUE);
    }

    @Transactional(readOnly = true)
    public int countAwaiting() {
        return ideas.countByState(IdeaState.AWAITING_MODERATION);
    }

    @Transactional(readOnly = true)
    public Idea open(UUID id) {
        return get(id);
    }

    /**
     * Publishes ideas that wait, and corrections that wait, in the edition the official read. One
     * that its author changed meanwhile stays in the queue. Returns how many were published.
     */
    public int publish(Collection<ReadIdea> read, String official) {
        Map<UUID, Integer> editions =
                read.stream().collect(Collectors.toMap(ReadIdea::id, ReadIdea::edition));
        int published = 0;
        for (Idea idea : ideas.findAllById(editions.keySet())) {
            if (idea.awaitsPublication()
                    && editions.getOrDefault(idea.id(), 0) == idea.texts().size()) {
                idea.publish(clock.instant());
                show(idea);
                mails.published(idea);
                announce(idea, official, "published");
                published++;
            }
        }
        return published;
    }

    /** Leaves an idea as it is although its author corrected it. */
    public void refuseCorrection(UUID id, String official) {
        Idea idea = get(id);
        idea.refuseCorrection();
        announce(idea, official, "correction-refused");
    }

    /** Declines ideas with a reason their authors are told. Returns how many. */
    public int decline(Collection<UUID> ids, String reason, String official) {
        int declined = 0;
        for (Idea idea : ideas.findAllById(ids)) {
            if (idea.state() == IdeaState.AWAITING_MODERATION
                    || idea.state() == IdeaState.PUBLISHED) {
                idea.decline(reason.strip(), clock.instant());
                hide(idea);
                mails.declined(idea);
                announce(idea, official, "declined");
                declined++;
            }
        }
        return declined;
    }

    /** Keeps a version without what must not be public, and the picture away if asked. */
    public void redact(UUID id, Redaction redaction, String official) {
        Idea idea = get(id);
        idea.redact(redaction, clock.instant());
        UUID picture = idea.pictureId();
        if (redaction.picture() && picture != null) {
            idea.removePicture();
            pictures.withhold(picture);
        }
        if (idea.state() == IdeaState.PUBLISHED) {
            show(idea);
        }
        announce(idea, official, "redacted");
    }

    /**
     * Says what the municipality does with the idea; author and followers hear of it. Without a
     * text an earlier answer stays; said once more, nothing happens.
     */
    public void answer(UUID id, IdeaStatus status, String text, String unit, String official) {
        Idea idea = get(id);
        Instant now = clock.instant();
        @Nullable Answer answer =
                text.isBlank() ? idea.answer() : new Answer(text.strip(), unit.strip(), now);
        if (idea.saysAlready(status, answer)) {
            return;
        }
        idea.answer(status, answer, now);
        mails.answered(idea);
        announce(idea, official, "answered");
    }

    /** Makes one idea of two that say the same: supporters, followers and comments move along. */
    public void merge(UUID id, String planSlug, int intoNumber, String official) {
        Idea idea = get(id);
        Idea into =
                ideas.findByNumber(planSlug, intoNumber)
                        .orElseThrow(() -> new IllegalIdeaTransition("No idea " + intoNumber));
        Subject from = idea.subject();
        List<Follower> followers = engagements.followersOf(id);
        idea.mergeInto(into, clock.instant());
        engagements.move(from, into.subject());
        comments.move(from, into.subject());
        threads.link(Idea.TYPE, idea.id(), Idea.TYPE, into.id());
        hide(idea);
        mails.merged(idea, into, followers);
        announce(idea, official, "merged");
    }

    /** Joins the idea to the initiative it became a part of; null takes the join away. */
    public void link(UUID id, @Nullable UUID initiativeId, String official) {
        Idea idea = get(id);
        threads.unlink(Idea.TYPE, id, PlanTracks.INITIATIVE);
        if (initiativeId != null) {
            threads.link(Idea.TYPE, id, PlanTracks.INITIATIVE, initiativeId);
        }
        announce(idea, official, "linked");
    }

    @Transactional(readOnly = true)
    public IdeaBank bank(String planSlug) {
        return banks.findByPlanSlug(planSlug).orElseThrow(IdeaNotFound::new);
    }

    public void ask(
            String planSlug,
            String question,
            String invitation,
            LocalDate opens,
            LocalDate closes,
            String official) {
        IdeaBank bank = bank(planSlug);
        bank.ask(question, invitation, opens, closes);
        events.publishEvent(
                new IdeaHandled(
                        new Subject("idea-bank", bank.id(), question, bank.path()),
                        official,
                        "bank-edited",
                        clock.instant()));
    }

    private void show(Idea idea) {
        search.put(
                idea.subject(),
                idea.bank().question(),
                idea.text(),
                Objects.requireNonNull(idea.publishedAt()));
        UUID picture = idea.pictureId();
        if (picture != null) {
            pictures.publish(picture);
        }
    }

    private void hide(Idea idea) {
        search.remove(Idea.TYPE, idea.id());
        UUID picture = idea.pictureId();
        if (picture != null) {
            pictures.withhold(picture);
        }
    }

    private void announce(Idea idea, String official, String act) {
        events.publishEvent(new IdeaHandled(idea.subject(), official, act, clock.instant()));
    }

    private Idea get(UUID id) {
        return ideas.findById(id).orElseThrow(IdeaNotFound::new);
    }
}
