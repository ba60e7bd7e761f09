package dk.faelled.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body that decides, steers, advises or must be heard. */
@Entity
public class Body {

    @Id private UUID id;

    @Column(unique = true)
    private String slug;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;
    private String purpose;
    private @Nullable UUID parentId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Membership> members;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Meeting> meetings;

    @Version private @Nullable Long version;

    protected Body() {}

    public Body(String slug, BodyKind kind, String name, String purpose, @Nullable Body parent) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        this.kind = kind;
        this.name = name;
        this.purpose = purpose;
        this.parentId = parent == null ? null : parent.id;
        this.members = List.of();
        this.meetings = List.of();
    }

    /** Gives the body its members, in the order they are shown. */
    public void seat(List<Membership> members) {
        this.members = List.copyOf(members);
    }

    public void schedule(List<Meeting> meetings) {
        this.meetings = List.copyOf(meetings);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public BodyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public List<Membership> members() {
        return members;
    }

    public List<Meeting> meetings() {
        return meetings;
    }
}
