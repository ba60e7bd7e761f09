package dk.faelled.consultation;

import dk.faelled.hearing.ResponseTemplate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Questions kept under a name, for hearings to come. */
@Entity
class ShelfTemplate {

    @Id private UUID id;

    @Column(unique = true)
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ResponseTemplate template;

    private String keptBy;
    private Instant keptAt;

    protected ShelfTemplate() {}

    ShelfTemplate(String name, ResponseTemplate template, String keptBy, Instant keptAt) {
        this.id = UUID.randomUUID();
        this.name = name;
        replace(template, keptBy, keptAt);
    }

    final void replace(ResponseTemplate other, String by, Instant at) {
        template = other;
        keptBy = by;
        keptAt = at;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    ResponseTemplate template() {
        return template;
    }
}
