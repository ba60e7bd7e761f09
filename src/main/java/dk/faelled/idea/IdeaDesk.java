package dk.faelled.idea;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.document.Pictures;
import dk.faelled.engagement.Comments;
import dk.faelled.engagement.Engagements;
import dk.faelled.engagement.Follower;
import dk.faelled.plan.PlanAccess;
import dk.faelled.plan.PlanTracks;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Subject;
import dk.faelled.search.SearchIndex;
import dk.faelled.thread.Threads;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officials do with ideas. Every act is told to the author and announced as an event. */
@Service
@OfficialOnly
@Transactional
public class IdeaDesk {

    private final Ideas ideas;
    private final PlanAccess access;
    private final IdeaMails mails;
    private final Pictures pictures;
    private final Engagements engagements;
    private final Comments comments;
    private final Threads threads;
    private final PlanTracks tracks;
    private final SearchIndex search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdeaDesk(
            Ideas ideas,
            PlanAccess access,
            IdeaMails mails,
            Pictures pictures,
            Engagements engagements,
            Comments comments,
            Threads threads,
            PlanTracks tracks,
            SearchIndex search,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ideas = ideas;
        this.access = access;
        this.mails = mails;
        this.pictures = pictures;
        this.engagements = engagements;
        this.comments = comments;
        this.threads = threads;
        this.tracks = tracks;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /** The idea, for the caseworkers of its plan. */
    @Transactional(readOnly = true)
    public Idea open(UUID id, SignedIn official) {
        return get(id, official);
    }

    /**
     * Publishes ideas that wait, and corrections that wait, in the edition the official read. One
     * that its author changed meanwhile stays in the queue. Returns how many were published.
     */
    public int publish(Collection<ReadIdea> read, SignedIn official) {
        Map<UUID, Integer> editions =
                read.stream().collect(Collectors.toMap(ReadIdea::id, ReadIdea::edition));
        int published = 0;
        for (Idea idea : mine(editions.keySet(), official)) {
            if (idea.awaitsPublication()
                    && editions.getOrDefault(idea.id(), 0) == idea.texts().size()) {
                IdeaState before = idea.state();
                idea.publish(clock.instant());
                show(idea);
                mails.published(idea);
                announce(idea, official, "published", state(before, idea));
                published++;
            }
        }
        return published;
    }

    /**
     * Publishes what was said elsewhere as an idea of a plan, without an author.
     *
     * @param from where it was said, shown instead of a name
     */
    public Subject gather(
            IdeaBank bank,
            String title,
            String text,
            String theme,
            String from,
            SignedIn official) {
        access.require(Grant.CASEWORKER, bank.planSlug(), official);
        IdeaForm form = new IdeaForm(title, text, theme, "", "", from, "", null, null);
        Idea idea = new Idea(bank, null, form, 0, clock.instant());
        idea.confirm(ideas.nextNumber(bank.id()), clock.instant());
        idea.publish(clock.instant());
        ideas.save(idea);
        show(idea);
        announce(idea, official, "gathered");
        return idea.subject();
    }

    /** Leaves an idea as it is although its author corrected it. */
    public void refuseCorrection(UUID id, SignedIn official) {
        Idea idea = get(id, official);
        idea.refuseCorrection();
        announce(idea, official, "correction-refused");
    }

    /** Declines ideas with a reason their authors are told. Returns how many. */
    public int decline(Collection<UUID> ids, String reason, SignedIn official) {
        int declined = 0;
        for (Idea idea : mine(ids, official)) {
            if (idea.state() == IdeaState.AWAITING_MODERATION
                    || idea.state() == IdeaState.PUBLISHED) {
                IdeaState before = idea.state();
                idea.decline(reason.strip(), clock.instant());
                hide(idea);
                mails.declined(idea);
                announce(
                        idea,
                        official,
                        "declined",
                        state(before, idea),
                        Difference.of("idea.queue.reason", "", reason.strip()));
                declined++;
            }
        }
        return declined;
    }

    /** Keeps a version without what must not be public, and the picture away if asked. */
    public void redact(UUID id, Redaction redaction, SignedIn official) {
        Idea idea = get(id, official);
        idea.redact(redaction, clock.instant());
        UUID picture = idea.pictureId();
        if (redaction.picture() && picture != null) {
            idea.removePicture();
            pictures.withhold(picture);
        }
        if (idea.state() == IdeaState.PUBLISHED) {
            show(idea);
        }
        announce(
                idea,
                official,
                "redacted",
                Difference.of("idea.desk.redact.reason", "", redaction.reason()));
    }

    /**
     * Says what the municipality does with the idea; author and followers hear of it. Without a
     * text an earlier answer stays; said once more, nothing happens.
     *
     * @param basedOn the {@link Idea#answerMark} of the answer the official saw
     * @throws AnsweredMeanwhile when somebody else has answered since
     */
    public void answer(
            UUID id,
            IdeaStatus status,
            String text,
            String unit,
            String basedOn,
            SignedIn official) {
        Idea idea = get(id, official);
        Instant now = clock.instant();
        @Nullable Answer answer =
                text.isBlank() ? idea.answer() : new Answer(text.strip(), unit.strip(), now);
        if (idea.saysAlready(status, answer)) {
            return;
        }
        if (!idea.answerMark().equals(basedOn)) {
            throw new AnsweredMeanwhile();
        }
        Difference statuses = Difference.of("idea.desk.status", idea.status(), status);
        Difference texts = Difference.of("idea.desk.answer", text(idea.answer()), text(answer));
        idea.answer(status, answer, now);
        mails.answered(idea);
        announce(idea, official, "answered", statuses, texts);
    }

    /** Makes one idea of two that say the same: supporters, followers and comments move along. */
    public void merge(UUID id, String planSlug, int intoNumber, SignedIn official) {
        Idea idea = get(id, official);
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
        announce(
                idea,
                official,
                "merged",
                Difference.of("idea.desk.merge", idea.title(), into.title()));
    }

    /** Joins the idea to the initiative it became a part of; null takes the join away. */
    public void link(UUID id, @Nullable UUID initiativeId, SignedIn official) {
        Idea idea = get(id, official);
        threads.unlink(Idea.TYPE, id, PlanTracks.INITIATIVE);
        if (initiativeId != null) {
            if (tracks.initiativesOf(idea.bank().planId()).stream()
                    .noneMatch(choice -> choice.id().equals(initiativeId))) {
                throw new IdeaNotFound();
            }
            threads.link(Idea.TYPE, id, PlanTracks.INITIATIVE, initiativeId);
        }
        announce(idea, official, "linked");
    }

    /** Brings the idea to the public, where its plan is public. */
    private void show(Idea idea) {
        if (!access.isPublic(idea.bank().planId())) {
            return;
        }
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

    private void announce(Idea idea, SignedIn official, String act, Difference... differences) {
        events.publishEvent(
                new IdeaHandled(
                        idea.subject(),
                        official.actor(),
                        act,
                        clock.instant(),
                        List.of(differences)));
    }

    private static Difference state(IdeaState before, Idea idea) {
        return Difference.of("idea.register.state", before, idea.state());
    }

    private static String text(@Nullable Answer answer) {
        return answer == null ? "" : answer.text();
    }

    private List<Idea> mine(Collection<UUID> ids, SignedIn official) {
        List<Idea> found = ideas.findAllById(ids);
        found.stream()
                .map(idea -> idea.bank().planId())
                .distinct()
                .forEach(planId -> access.require(Grant.CASEWORKER, planId, official));
        return found;
    }

    private Idea get(UUID id, SignedIn official) {
        Idea idea = ideas.findById(id).orElseThrow(IdeaNotFound::new);
        access.require(Grant.CASEWORKER, idea.bank().planId(), official);
        return idea;
    }
}
