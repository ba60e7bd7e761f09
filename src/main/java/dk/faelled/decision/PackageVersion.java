package dk.faelled.decision;

import dk.faelled.document.Checksum;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What a body was sent, byte for byte. */
@Entity
@Immutable
public class PackageVersion implements Persistable<UUID> {

    @Id private UUID id;
    private UUID packageId;
    private int number;
    private byte[] content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String checksum;

    private Instant frozenAt;
    private String frozenBy;

    protected PackageVersion() {}

    PackageVersion(UUID packageId, int number, byte[] content, String frozenBy, Instant at) {
        this.id = UUID.randomUUID();
        this.packageId = packageId;
        this.number = number;
        this.content = content;
        this.checksum = Checksum.of(content);
        this.frozenAt = at;
        this.frozenBy = frozenBy;
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

    /** Whether it still is what was sent. */
    public boolean isIntact() {
        return Checksum.of(content).equals(checksum);
    }

    public UUID packageId() {
        return packageId;
    }

    public int number() {
        return number;
    }

    byte[] content() {
        return content.clone();
    }

    public String checksum() {
        return checksum;
    }

    /** So much of the checksum as people compare: "4f9a 21c7". */
    public String shortChecksum() {
        return checksum.substring(0, 4) + " " + checksum.substring(4, 8);
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public String frozenBy() {
        return frozenBy;
    }
}
