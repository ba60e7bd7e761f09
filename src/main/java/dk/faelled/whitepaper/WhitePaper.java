package dk.faelled.whitepaper;

import dk.faelled.platform.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A white paper with its number: asked for, then frozen with its files, maybe published. Once
 * frozen it never changes; the next one has the next number.
 */
@Entity
class WhitePaper {

    enum State {
        REQUESTED,
        FROZEN,
        PUBLISHED
    }

    @Id private UUID id;
    private UUID hearingId;
    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    private String requestedBy;
    private Instant requestedAt;
    private @Nullable Instant frozenAt;
    private @Nullable Instant publishedAt;

    /** The last one who was told the outcome. */
    private @Nullable UUID toldUpTo;

    private int told;
    @Version private @Nullable Long version;

    protected WhitePaper() {}

    WhitePaper(UUID hearingId, int number, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.hearingId = hearingId;
        this.number = number;
        this.state = State.REQUESTED;
        this.requestedBy = by.name();
        this.requestedAt = at;
    }

    void frozen(Instant at) {
        require(State.REQUESTED);
        state = State.FROZEN;
        frozenAt = at;
    }

    /** Shows it to the public; everybody who answered is told. */
    void publish(Instant at) {
        require(State.FROZEN);
        state = State.PUBLISHED;
        publishedAt = at;
    }

    /** Notes some more of those who were told. */
    void told(List<UUID> some) {
        require(State.PUBLISHED);
        toldUpTo = some.getLast();
        told += some.size();
    }

    /** The job that is, or was, at it; nobody works on a frozen one. */
    String jobKind() {
        return state == State.PUBLISHED ? Conclusion.KIND : Freezing.KIND;
    }

    private void require(State needed) {
        if (state != needed) {
            throw new IllegalWhitePaperTransition();
        }
    }

    public UUID id() {
        return id;
    }

    UUID hearingId() {
        return hearingId;
    }

    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable Instant frozenAt() {
        return frozenAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Nullable UUID toldUpTo() {
        return toldUpTo;
    }

    /** How many were told what came of their responses. */
    int told() {
        return told;
    }
}
