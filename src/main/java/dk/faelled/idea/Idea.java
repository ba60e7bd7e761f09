package dk.faelled.idea;

import dk.faelled.engagement.Participant;
import dk.faelled.platform.PersonalData;
import dk.faelled.platform.Slug;
import dk.faelled.platform.Subject;
import dk.faelled.platform.TimeConfiguration;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea from a citizen. Sent, confirmed by its author (then it has a number), read by an
 * official, published or declined, answered. Verbs that do not fit the state throw {@link
 * IllegalIdeaTransition}.
 */
@Entity
public class Idea {

    static final String TYPE = "idea";
    static final Duration LINK_LIVES_FOR = Duration.ofDays(7);

    @Id private UUID id;

    @ManyToOne private IdeaBank bank;

    private @Nullable Integer number;

    @Column(unique = true)
    private UUID submissionKey;

    private @Nullable UUID authorId;
    private @Nullable String authorName;
    @Embedded private IdeaParticulars particulars;
    private int privacyVersion;

    @Enumerated(EnumType.STRING)
    private IdeaState state;

    @Enumerated(EnumType.STRING)
    private IdeaStatus status;

    @Embedded private IdeaWords words;
    @Embedded private @Nullable Answer answer;
    private @Nullable String declineReason;
    private @Nullable UUID mergedIntoId;

    /** Counted by the database alone, so that no other change overwrites it. */
    @Column(updatable = false)
    private int supporters;

    private Instant sentAt;
    private Instant linkSentAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant publishedAt;
    private Instant lastActivityAt;
    @Version private @Nullable Long version;

    protected Idea() {}

    public Idea(
            IdeaBank bank,
            @Nullable Participant author,
            IdeaForm form,
            int privacyVersion,
            Instant sentAt) {
        this.id = UUID.randomUUID();
        this.bank = bank;
        this.submissionKey = form.key();
        this.authorId = author == null ? null : author.id();
        this.authorName = form.authorNameOrNull();
        this.particulars = IdeaParticulars.of(form);
        this.privacyVersion = privacyVersion;
        this.state = IdeaState.AWAITING_CONFIRMATION;
        this.status = IdeaStatus.RECEIVED;
        this.words = new IdeaWords(this, form, sentAt);
        this.sentAt = sentAt;
        this.linkSentAt = sentAt;
        this.lastActivityAt = sentAt;
    }

    /** The author holds the address; the idea is received and gets its number. */
    public void confirm(int number, Instant at) {
        require(IdeaState.AWAITING_CONFIRMATION);
        this.number = number;
        this.state = IdeaState.AWAITING_MODERATION;
        this.confirmedAt = at;
        this.lastActivityAt = at;
    }

    boolean isFrom(Participant author, IdeaForm form) {
        return author.id().equals(authorId) && words.beganAs(form);
    }

    boolean isLinkFresh(Instant now) {
        return linkSentAt.plus(LINK_LIVES_FOR).isAfter(now);
    }

    void renewLink(Instant at) {
        linkSentAt = at;
    }

    /** Shows the idea, or its latest version, to the public. */
    public void publish(Instant at) {
        require(IdeaState.AWAITING_MODERATION, IdeaState.DECLINED, IdeaState.PUBLISHED);
        state = IdeaState.PUBLISHED;
        declineReason = null;
        if (publishedAt == null) {
            publishedAt = at;
        }
        words.approvePending(at);
        words.showLastApproved();
        lastActivityAt = at;
    }

    /** Keeps the idea from the public, or takes it away again. */
    public void decline(String reason, Instant at) {
        require(IdeaState.AWAITING_MODERATION, IdeaState.PUBLISHED, IdeaState.MERGED);
        state = IdeaState.DECLINED;
        declineReason = reason;
        lastActivityAt = at;
    }

    /** The author writes it anew; the public sees the change once an official approved it. */
    public void correct(String title, String text, Instant at) {
        require(
                IdeaState.AWAITING_CONFIRMATION,
                IdeaState.AWAITING_MODERATION,
                IdeaState.PUBLISHED);
        words.write(this, title, text, IdeaText.Writer.AUTHOR, null, at);
        if (state != IdeaState.PUBLISHED) {
            words.showLast();
        }
    }

    /** An official leaves something out that must not be public; the original stays. */
    public void redact(Redaction redaction, Instant at) {
        require(IdeaState.AWAITING_MODERATION, IdeaState.PUBLISHED, IdeaState.MERGED);
        words.write(
                this,
                redaction.title(),
                redaction.text(),
                IdeaText.Writer.OFFICIAL,
                redaction.reason(),
                at);
        if (isPublic()) {
            words.approvePending(at);
        }
        words.showLast();
    }

    void removePicture() {
        particulars = particulars.withoutPicture();
    }

    /** The public goes on seeing what it sees, although the author wrote anew. */
    void refuseCorrection() {
        require(IdeaState.PUBLISHED);
        words.refusePending();
    }

    /** Whether an official has something of it to read and publish. */
    boolean awaitsPublication() {
        return state == IdeaState.AWAITING_MODERATION
                || state == IdeaState.DECLINED
                || pendingCorrection().isPresent();
    }

    boolean saysAlready(IdeaStatus other, @Nullable Answer words) {
        boolean sameWords =
                answer == null || words == null
                        ? answer == words
                        : answer.text().equals(words.text()) && answer.unit().equals(words.unit());
        return status == other && sameWords;
    }

    public void withdraw(Instant at) {
        require(
                IdeaState.AWAITING_CONFIRMATION,
                IdeaState.AWAITING_MODERATION,
                IdeaState.PUBLISHED,
                IdeaState.DECLINED,
                IdeaState.MERGED);
        state = IdeaState.WITHDRAWN;
        lastActivityAt = at;
    }

    /**
     * Makes it one with another that says the same.
     *
     * @throws IllegalIdeaTransition when the other is this one or is not published
     */
    public void mergeInto(Idea other, Instant at) {
        require(IdeaState.AWAITING_MODERATION, IdeaState.PUBLISHED);
        if (other.id.equals(id) || other.state != IdeaState.PUBLISHED) {
            throw new IllegalIdeaTransition("Only a published idea can take up another");
        }
        state = IdeaState.MERGED;
        mergedIntoId = other.id;
        lastActivityAt = at;
    }

    /**
     * Says what the municipality does with it.
     *
     * @param answer null when there is nothing to say yet
     * @throws IllegalIdeaTransition when a last word comes without an answer
     */
    public void answer(IdeaStatus status, @Nullable Answer answer, Instant at) {
        require(IdeaState.PUBLISHED);
        if (status.isFinal() && answer == null) {
            throw new IllegalIdeaTransition("A last word needs an answer");
        }
        this.status = status;
        this.answer = answer;
        this.lastActivityAt = at;
    }

    /** A version that waits for an official's approval beside the published one. */
    public Optional<IdeaText> pendingCorrection() {
        return state == IdeaState.PUBLISHED ? words.pending() : Optional.empty();
    }

    public boolean mayBeCorrected() {
        return EnumSet.of(
                        IdeaState.AWAITING_CONFIRMATION,
                        IdeaState.AWAITING_MODERATION,
                        IdeaState.PUBLISHED)
                .contains(state);
    }

    /** What in the latest version looks like personal data. */
    public Set<PersonalData> personalData() {
        return words.personalData();
    }

    /** Whether anybody may read it: published, or one with another that is. */
    public boolean isPublic() {
        return state == IdeaState.PUBLISHED || state == IdeaState.MERGED && publishedAt != null;
    }

    public Subject subject() {
        return new Subject(TYPE, id, title(), bank.path() + "/" + segment());
    }

    /** The last part of its address: {@code 23-fast-kontaktvoksen}. */
    public String segment() {
        return (number == null ? 0 : number) + "-" + Slug.of(title());
    }

    /** What its author quotes when asking about it: {@code ID-2026-0023}. */
    public String reference() {
        return "ID-%d-%04d"
                .formatted(
                        sentAt.atZone(TimeConfiguration.COPENHAGEN).getYear(),
                        number == null ? 0 : number);
    }

    private void require(IdeaState... allowed) {
        for (IdeaState each : allowed) {
            if (state == each) {
                return;
            }
        }
        throw new IllegalIdeaTransition("Not possible while " + state);
    }

    public UUID id() {
        return id;
    }

    public IdeaBank bank() {
        return bank;
    }

    public @Nullable Integer number() {
        return number;
    }

    /** Null for an idea an official wrote down. */
    public @Nullable UUID authorId() {
        return authorId;
    }

    public @Nullable String authorName() {
        return authorName;
    }

    public String theme() {
        return particulars.theme();
    }

    /** The theme as it is shown. */
    public String themeName() {
        return bank.theme(theme()).map(IdeaBank.Theme::name).orElse(theme());
    }

    public @Nullable String place() {
        return particulars.place();
    }

    public @Nullable UUID pictureId() {
        return particulars.pictureId();
    }

    public @Nullable String pictureDescription() {
        return particulars.pictureDescription();
    }

    public IdeaState state() {
        return state;
    }

    public IdeaStatus status() {
        return status;
    }

    public List<IdeaText> texts() {
        return words.texts();
    }

    public String title() {
        return words.title();
    }

    public String text() {
        return words.text();
    }

    /** Tells one answer from the next. */
    public String answerMark() {
        Answer given = answer();
        return status + (given == null ? "" : " " + given.at().toEpochMilli());
    }

    public @Nullable Answer answer() {
        return answer;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public @Nullable UUID mergedIntoId() {
        return mergedIntoId;
    }

    public int supporters() {
        return supporters;
    }

    Instant lastActivityAt() {
        return lastActivityAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
