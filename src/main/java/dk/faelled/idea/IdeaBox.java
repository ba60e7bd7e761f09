package dk.faelled.idea;

import dk.faelled.document.Pictures;
import dk.faelled.engagement.Engagements;
import dk.faelled.engagement.Participant;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.platform.OneAtATime;
import dk.faelled.platform.RateLimiter;
import dk.faelled.platform.SecretLinks;
import dk.faelled.search.SearchIndex;
import dk.faelled.site.SiteFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What citizens do with their own ideas: send, confirm, correct, withdraw. */
@Service
public class IdeaBox {

    private static final int CORRECTIONS = 10;
    private static final Duration UNCONFIRMED_KEPT_FOR = Duration.ofDays(30);

    private final IdeaBanks banks;
    private final Ideas ideas;
    private final ParticipantRegister participants;
    private final Engagements engagements;
    private final Pictures pictures;
    private final IdeaMails mails;
    private final SecretLinks links;
    private final SearchIndex search;
    private final SiteFacts site;
    private final OneAtATime oneAtATime;
    private final RateLimiter limiter;
    private final Clock clock;

    IdeaBox(
            IdeaBanks banks,
            Ideas ideas,
            ParticipantRegister participants,
            Engagements engagements,
            Pictures pictures,
            IdeaMails mails,
            SecretLinks links,
            SearchIndex search,
            SiteFacts site,
            OneAtATime oneAtATime,
            RateLimiter limiter,
            Clock clock) {
        this.banks = banks;
        this.ideas = ideas;
        this.participants = participants;
        this.engagements = engagements;
        this.pictures = pictures;
        this.mails = mails;
        this.links = links;
        this.search = search;
        this.site = site;
        this.oneAtATime = oneAtATime;
        this.limiter = limiter;
        this.clock = clock;
    }

    /**
     * Keeps a new idea and mails its author the link to confirm it. The same form sent again makes
     * no second idea; a form that was changed and sent again does.
     */
    @Transactional
    public void receive(IdeaBank bank, IdeaForm form, Locale locale) {
        oneAtATime.hold(form.key());
        Participant author = participants.withEmail(form.email(), locale);
        Optional<Idea> before = ideas.findBySubmissionKey(form.key());
        if (before.filter(idea -> idea.isFrom(author, form)).isPresent()) {
            return;
        }
        limiter.takeLetter(author.email());
        UUID picture = form.pictureId();
        IdeaForm kept = picture == null || pictures.attach(picture) ? form : form.withoutPicture();
        Idea idea =
                ideas.save(new Idea(bank, author, kept, site.privacyVersion(), clock.instant()));
        mails.askForConfirmation(idea, "1");
    }

    /** The author opened the mailed link and confirmed: the idea has a number and a receipt. */
    @Transactional
    public void confirm(UUID id) {
        oneAtATime.hold(id);
        Idea idea = get(id);
        oneAtATime.hold(idea.bank().id());
        Instant now = clock.instant();
        if (idea.state() == IdeaState.AWAITING_CONFIRMATION && idea.isLinkFresh(now)) {
            idea.confirm(ideas.nextNumber(idea.bank().id()), now);
            Participant author = participants.get(Objects.requireNonNull(idea.authorId()));
            author.confirm(now);
            engagements.follow(idea.subject(), author);
            mails.receipt(idea, "idea.mail.received.next");
        }
    }

    /** Mails the author of an unconfirmed idea a link that works again. */
    @Transactional
    public void renewLink(UUID id) {
        Idea idea = get(id);
        if (idea.state() == IdeaState.AWAITING_CONFIRMATION && !isLinkFresh(idea)) {
            limiter.takeLetter(participants.get(Objects.requireNonNull(idea.authorId())).email());
            idea.renewLink(clock.instant());
            mails.askForConfirmation(idea, clock.instant().toString());
        }
    }

    /** Keeps a corrected version beside the original. */
    @Transactional
    public void correct(UUID id, String title, String text) {
        limiter.take("correction", id.toString(), CORRECTIONS, Duration.ofHours(1));
        get(id).correct(title, text, clock.instant());
    }

    /** Takes the idea back: gone from all public pages at once. */
    @Transactional
    public void withdraw(UUID id) {
        Idea idea = get(id);
        idea.withdraw(clock.instant());
        search.remove(Idea.TYPE, id);
        UUID picture = idea.pictureId();
        if (picture != null) {
            pictures.withhold(picture);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Idea> find(UUID id) {
        return ideas.findById(id);
    }

    @Transactional(readOnly = true)
    public IdeaBank bank(String planSlug) {
        return banks.findPublic(planSlug).orElseThrow(IdeaNotFound::new);
    }

    public boolean isOpen(IdeaBank bank) {
        return bank.isOpen(LocalDate.now(clock));
    }

    boolean isComing(IdeaBank bank) {
        return bank.opens().isAfter(LocalDate.now(clock));
    }

    boolean isLinkFresh(Idea idea) {
        return idea.isLinkFresh(clock.instant());
    }

    @Scheduled(fixedDelayString = "PT6H")
    @Transactional
    public void forgetUnconfirmed() {
        Instant before = clock.instant().minus(UNCONFIRMED_KEPT_FOR);
        for (Idea idea :
                ideas.findByStateAndLinkSentAtBefore(IdeaState.AWAITING_CONFIRMATION, before)) {
            links.revoke(Idea.TYPE, idea.id());
            ideas.delete(idea);
            UUID picture = idea.pictureId();
            if (picture != null) {
                pictures.remove(picture);
            }
        }
    }

    private Idea get(UUID id) {
        return ideas.findById(id).orElseThrow(IdeaNotFound::new);
    }
}
