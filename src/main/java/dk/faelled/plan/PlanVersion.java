package dk.faelled.plan;

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
import org.jspecify.annotations.Nullable;

/** What a plan said from one moment on; never changed. Versions are numbered from 1. */
@Entity
@Immutable
public class PlanVersion {

    /**
     * What made the version.
     *
     * @param key the last part of a message key
     * @param item what it was done to, in words; empty for the plan as a whole
     */
    public record Act(String key, String item) {

        public static Act of(String key) {
            return new Act(key, "");
        }
    }

    @Id private UUID id;
    private UUID planId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PlanContent content;

    private String act;
    private String item;
    private @Nullable UUID authorId;
    private String author;
    private Instant at;

    protected PlanVersion() {}

    PlanVersion(UUID planId, int number, PlanContent content, Act act, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.number = number;
        this.content = content;
        this.act = act.key();
        this.item = act.item();
        this.authorId = by.id();
        this.author = by.name();
        this.at = at;
    }

    public int number() {
        return number;
    }

    public PlanContent content() {
        return content;
    }

    public Act act() {
        return new Act(act, item);
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
