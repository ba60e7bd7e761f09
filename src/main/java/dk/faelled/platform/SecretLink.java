package dk.faelled.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The hash of a secret that was given away in a link, and what the link opens. */
@Entity
class SecretLink implements Persistable<String> {

    @Id private String hash;
    private String subjectType;
    private UUID subjectId;
    private Instant createdAt;

    protected SecretLink() {}

    SecretLink(String hash, String subjectType, UUID subjectId, Instant createdAt) {
        this.hash = hash;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.createdAt = createdAt;
    }

    @Override
    public String getId() {
        return hash;
    }

    /** Written once, so nothing has to be looked up first. */
    @Override
    public boolean isNew() {
        return true;
    }

    SecretLinks.Target target() {
        return new SecretLinks.Target(subjectType, subjectId, createdAt);
    }
}
