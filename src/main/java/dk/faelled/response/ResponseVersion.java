package dk.faelled.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.springframework.data.domain.Persistable;

/** What a sender wrote at one time; never changed. Numbered from 1. */
@Entity
@Immutable
public class ResponseVersion implements Persistable<UUID> {

    @Id private UUID id;
    private UUID responseId;
    private int number;
    private int contentVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Sender sender;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Answers answers;

    private Instant sentAt;
    private boolean late;

    protected ResponseVersion() {}

    ResponseVersion(
            UUID responseId,
            int number,
            int contentVersion,
            Sender sender,
            Answers answers,
            Instant sentAt,
            boolean late) {
        this.id = UUID.randomUUID();
        this.responseId = responseId;
        this.number = number;
        this.contentVersion = contentVersion;
        this.sender = sender;
        this.answers = answers;
        this.sentAt = sentAt;
        this.late = late;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Written once, so nothing has to be looked up first. */
    @Override
    public boolean isNew() {
        return true;
    }

    public UUID responseId() {
        return responseId;
    }

    public int number() {
        return number;
    }

    /** The version of the hearing whose questions it answers. */
    public int contentVersion() {
        return contentVersion;
    }

    public Sender sender() {
        return sender;
    }

    public Answers answers() {
        return answers;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Whether it came after the deadline. */
    public boolean isLate() {
        return late;
    }
}
