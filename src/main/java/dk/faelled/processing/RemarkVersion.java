package dk.faelled.processing;

import dk.faelled.account.SignedIn;
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

/** What a remark said from one moment on; never changed. Numbered from 1. */
@Entity
@Immutable
public class RemarkVersion implements Persistable<UUID> {

    @Id private UUID id;
    private UUID remarkId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private RemarkContent content;

    private UUID authorId;
    private String author;
    private Instant at;

    protected RemarkVersion() {}

    RemarkVersion(UUID remarkId, int number, RemarkContent content, SignedIn by, Instant at) {
        this.id = UUID.randomUUID();
        this.remarkId = remarkId;
        this.number = number;
        this.content = content;
        this.authorId = by.id();
        this.author = by.name();
        this.at = at;
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

    UUID remarkId() {
        return remarkId;
    }

    public int number() {
        return number;
    }

    public RemarkContent content() {
        return content;
    }

    public UUID authorId() {
        return authorId;
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
