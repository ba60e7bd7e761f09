package dk.faelled.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked by letter: a board, an association, another authority, a body. */
@Entity
public class ConsultedParty {

    public static final String TYPE = "consulted-party";

    /** So long after the letter nobody is reminded by itself. */
    private static final Duration SETTLING = Duration.ofDays(2);

    /**
     * Whom to write to.
     *
     * @param contact the person who gets the letter; may be empty
     * @param bodyId the municipality's own body it is; null for others
     */
    public record Details(
            String name, SenderKind kind, String contact, String email, @Nullable UUID bodyId) {}

    @Id private UUID id;
    private UUID hearingId;
    private String name;

    @Enumerated(EnumType.STRING)
    private SenderKind kind;

    private String contact;
    private String email;
    private @Nullable UUID bodyId;
    private int letter;
    private @Nullable Instant writtenAt;
    private @Nullable Instant remindedAt;
    private @Nullable LocalDate remindedFor;
    @Version private @Nullable Long version;

    protected ConsultedParty() {}

    public ConsultedParty(UUID hearingId, Details details) {
        this.id = UUID.randomUUID();
        this.hearingId = hearingId;
        change(details);
    }

    /** Corrects whom it is; a letter to another address is another letter. */
    final void change(Details details) {
        if (email != null && !email.equals(details.email())) {
            writtenAt = null;
        }
        name = details.name();
        kind = details.kind();
        contact = details.contact();
        email = details.email();
        bodyId = details.bodyId();
    }

    /** The letter is on its way, the first or another one. */
    void write(Instant at) {
        letter++;
        writtenAt = at;
    }

    void remind(LocalDate deadline, Instant at) {
        remindedFor = deadline;
        remindedAt = at;
    }

    /** Whether it was not reminded of this deadline yet, nor written to a moment ago. */
    boolean isUnreminded(LocalDate deadline, Instant now) {
        return !deadline.equals(remindedFor)
                && writtenAt != null
                && writtenAt.plus(SETTLING).isBefore(now);
    }

    /** Names the letter that was sent last. */
    String letterKey() {
        return "hearing-letter:" + id + ":" + letter;
    }

    public UUID id() {
        return id;
    }

    public UUID hearingId() {
        return hearingId;
    }

    public String name() {
        return name;
    }

    public SenderKind kind() {
        return kind;
    }

    public String contact() {
        return contact;
    }

    public String email() {
        return email;
    }

    public @Nullable UUID bodyId() {
        return bodyId;
    }

    public @Nullable Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }
}
