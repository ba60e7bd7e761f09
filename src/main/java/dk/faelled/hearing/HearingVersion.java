package dk.faelled.hearing;

import dk.faelled.platform.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a hearing said and asked from one moment on; never changed. Numbered from 1. */
@Entity
@Immutable
public class HearingVersion {

    @Id private UUID id;
    private UUID hearingId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private HearingContent content;

    private String author;
    private Instant at;

    protected HearingVersion() {}

    HearingVersion(UUID hearingId, int number, HearingContent content, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.hearingId = hearingId;
        this.number = number;
        this.content = content;
        this.author = by.name();
        this.at = at;
    }

    public int number() {
        return number;
    }

    public HearingContent content() {
        return content;
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
