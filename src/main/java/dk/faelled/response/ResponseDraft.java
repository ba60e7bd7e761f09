package dk.faelled.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A response that is being written: a new one, or the correction of one that was sent. It has the
 * id the response has or will have, so that sending it twice makes one response.
 */
@Entity
public class ResponseDraft {

    @Id private UUID id;
    private UUID hearingId;
    private @Nullable UUID partyId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Sender sender;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Answers answers;

    private String language;
    private int corrects;
    private int privacyVersion;
    private Instant begunAt;
    private Instant keptAt;
    private @Nullable LocalDate remindedFor;
    @Version private @Nullable Long version;

    protected ResponseDraft() {}

    /**
     * @param partyId the consulted party that answers by its own link; null for others
     */
    ResponseDraft(
            UUID hearingId,
            @Nullable UUID partyId,
            Sender sender,
            Locale locale,
            int privacyVersion,
            Instant at) {
        this.id = UUID.randomUUID();
        this.hearingId = hearingId;
        this.partyId = partyId;
        this.sender = sender;
        this.answers = Answers.NONE;
        this.language = locale.toLanguageTag();
        this.privacyVersion = privacyVersion;
        this.begunAt = at;
        this.keptAt = at;
    }

    /** The correction of a response that was sent. */
    ResponseDraft(HearingResponse response, ResponseVersion latest, Locale locale, Instant at) {
        this(
                response.hearingId(),
                response.partyId(),
                latest.sender(),
                locale,
                response.privacyVersion(),
                at);
        this.id = response.id();
        this.answers = latest.answers();
        this.corrects = latest.number();
    }

    void keep(Answers typed, Instant at) {
        answers = typed;
        keptAt = at;
    }

    void keep(Sender other, Instant at) {
        sender = other;
        keptAt = at;
    }

    void remind(LocalDate deadline) {
        remindedFor = deadline;
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

    public Sender sender() {
        return sender;
    }

    public Answers answers() {
        return answers;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The version it corrects; 0 for a new response. */
    public int corrects() {
        return corrects;
    }

    int privacyVersion() {
        return privacyVersion;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
