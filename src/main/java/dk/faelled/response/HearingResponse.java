package dk.faelled.response;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.Subject;
import dk.faelled.platform.TimeConfiguration;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A response the municipality has received. Its words are in its versions, which never change; this
 * is what became of them. Verbs that do not fit the state throw {@link IllegalResponseTransition}.
 */
@Entity
public class HearingResponse {

    public static final String TYPE = "response";

    @Id private UUID id;
    private UUID hearingId;
    private @Nullable UUID partyId;

    /** Given by the database when it is saved; never used twice. */
    @Generated(event = EventType.INSERT)
    private long number;

    /** Whom to write to; null for somebody who cannot be written to. */
    private @Nullable UUID senderId;

    @Enumerated(EnumType.STRING)
    private SenderKind senderKind;

    /** As officials know the sender. */
    private String senderName;

    /** As the public does; empty when it does not. */
    private String publicName;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private ResponseState state;

    private boolean late;
    private boolean lateAccepted;
    private int versions;
    private int publishedVersion;
    private int privacyVersion;
    private Instant sentAt;
    private Instant changedAt;
    private @Nullable String reason;
    @Version private @Nullable Long version;

    protected HearingResponse() {}

    HearingResponse(ResponseDraft draft, @Nullable UUID senderId, boolean late, Instant at) {
        this.id = draft.id();
        this.hearingId = draft.hearingId();
        this.partyId = draft.partyId();
        this.senderId = senderId;
        this.channel = draft.channel();
        this.state = ResponseState.AWAITING_SCREENING;
        this.late = late;
        this.privacyVersion = draft.privacyVersion();
        this.sentAt = at;
        know(draft.sender(), at);
    }

    /** The first version, or a correction beside those before it. */
    ResponseVersion write(
            ResponseDraft draft, Answers answers, int contentVersion, boolean after, Instant at) {
        require(state != ResponseState.WITHDRAWN);
        versions++;
        know(draft.sender(), at);
        return new ResponseVersion(
                id, versions, contentVersion, draft.sender(), answers, at, after);
    }

    private void know(Sender sender, Instant at) {
        senderKind = sender.kind();
        senderName = sender.fullName();
        publicName = sender.publicName();
        changedAt = at;
    }

    /** Shows its latest version to the public. */
    void publish(Instant at) {
        require(state != ResponseState.WITHDRAWN && isCounted());
        state = ResponseState.PUBLISHED;
        publishedVersion = versions;
        reason = null;
        changedAt = at;
    }

    /** Keeps it from the public; the sender is told why. */
    void decline(String why, Instant at) {
        require(state != ResponseState.WITHDRAWN);
        state = ResponseState.DECLINED;
        reason = why;
        changedAt = at;
    }

    /** Keeps it from the public; why is for the record. */
    void hide(String why, Instant at) {
        require(state != ResponseState.WITHDRAWN);
        state = ResponseState.HIDDEN;
        reason = why;
        changedAt = at;
    }

    void withdraw(Instant at) {
        require(state != ResponseState.WITHDRAWN);
        state = ResponseState.WITHDRAWN;
        changedAt = at;
    }

    /** Counts it although it came after the deadline. */
    void acceptLate(Instant at) {
        require(late && state != ResponseState.WITHDRAWN);
        lateAccepted = true;
        changedAt = at;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalResponseTransition();
        }
    }

    public boolean isPublic() {
        return state == ResponseState.PUBLISHED;
    }

    /** Whether it came in time, or was taken in all the same. */
    public boolean isCounted() {
        return !late || lateAccepted;
    }

    /** Whether an official has something of it to read. */
    public boolean awaitsScreening() {
        return state == ResponseState.AWAITING_SCREENING
                || state == ResponseState.PUBLISHED && publishedVersion < versions;
    }

    public Subject subject(Hearing hearing) {
        return new Subject(
                TYPE, id, reference() + " " + publicName, hearing.path() + "/svar/" + number);
    }

    /** What its sender quotes when asking about it: {@code HS-2026-00065}. */
    public String reference() {
        return "HS-%d-%05d"
                .formatted(sentAt.atZone(TimeConfiguration.COPENHAGEN).getYear(), number);
    }

    public UUID id() {
        return id;
    }

    public UUID hearingId() {
        return hearingId;
    }

    public @Nullable UUID partyId() {
        return partyId;
    }

    public long number() {
        return number;
    }

    @Nullable UUID senderId() {
        return senderId;
    }

    public SenderKind senderKind() {
        return senderKind;
    }

    public String senderName() {
        return senderName;
    }

    public String publicName() {
        return publicName;
    }

    /** How it came. */
    public Channel channel() {
        return channel;
    }

    public ResponseState state() {
        return state;
    }

    public boolean isLate() {
        return late;
    }

    public int versions() {
        return versions;
    }

    public int publishedVersion() {
        return publishedVersion;
    }

    public int privacyVersion() {
        return privacyVersion;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}
