package dk.faelled.response;

import dk.faelled.platform.TimeConfiguration;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

    @Enumerated(EnumType.STRING)
    private Channel channel;

    /** When it came, for one an official enters. */
    private @Nullable LocalDate arrivedOn;

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
        this.channel = Channel.WEB;
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

    /** It did not come through the web: an official writes down what came. */
    void arrived(Channel by, LocalDate on) {
        channel = by;
        arrivedOn = on;
    }

    /** When it counts as received: on the day it came, or when it is sent. */
    Instant receivedAt(Instant now) {
        return arrivedOn == null
                ? now
                : arrivedOn.atTime(LocalTime.NOON).atZone(TimeConfiguration.COPENHAGEN).toInstant();
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

    public Channel channel() {
        return channel;
    }

    /** Whether an official writes it down for its sender. */
    public boolean isEntered() {
        return channel != Channel.WEB;
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
