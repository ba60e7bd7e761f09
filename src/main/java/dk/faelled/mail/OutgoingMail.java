package dk.faelled.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way: waiting, sent, given up, or kept for reading because there is no mail
 * server. Its words are erased once it is sent, for they hold secret links. {@link Outbox} writes
 * the rows.
 */
@Entity
class OutgoingMail {

    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(6),
                    Duration.ofHours(12),
                    Duration.ofHours(24),
                    Duration.ofHours(24));

    @Id private UUID id;

    @Column(unique = true)
    private String onceKey;

    private String recipient;
    private String language;
    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable List<LetterPress.Line> lines;

    private @Nullable String stopUrl;

    @Enumerated(EnumType.STRING)
    private LetterFate state;

    private int attempts;
    private Instant createdAt;
    private Instant nextAttemptAt;
    private @Nullable Instant sentAt;
    private @Nullable String lastError;
    @Version private @Nullable Long version;

    protected OutgoingMail() {}

    void sent(Instant at) {
        state = LetterFate.SENT;
        sentAt = at;
        lines = null;
        stopUrl = null;
        lastError = null;
    }

    void kept() {
        state = LetterFate.KEPT;
    }

    /** The mail server is away, which says nothing of this letter: it stays next in line. */
    void heldUp(String error) {
        lastError = error;
    }

    /** Waits longer from time to time; gives up after about three days. */
    void failed(String error, Instant at) {
        lastError = error;
        if (attempts >= WAITS.size()) {
            state = LetterFate.GIVEN_UP;
        } else {
            nextAttemptAt = at.plus(WAITS.get(attempts));
            attempts++;
        }
    }

    /** An administrator wants another try. */
    void tryAgain(Instant now) {
        if (state == LetterFate.GIVEN_UP || state == LetterFate.WAITING) {
            state = LetterFate.WAITING;
            attempts = 0;
            nextAttemptAt = now;
        }
    }

    /** Only letters that go nowhere are shown: others hold secret links of their readers. */
    public boolean isKept() {
        return state == LetterFate.KEPT;
    }

    public boolean isUndelivered() {
        return state == LetterFate.WAITING || state == LetterFate.GIVEN_UP;
    }

    public UUID id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public String language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    /** What it says; nothing any more once it is sent. */
    List<LetterPress.Line> lines() {
        return lines == null ? List.of() : lines;
    }

    @Nullable String stopUrl() {
        return stopUrl;
    }
}
