package dk.faelled.intake;

import dk.faelled.platform.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A file with responses: uploaded, its columns explained as often as one likes, then begun, after
 * which nothing of it is changed.
 */
@Entity
class ResponseImport {

    @Id private UUID id;
    private UUID hearingId;
    private String fileName;
    private String checksum;
    private boolean mails;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<String> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable ImportMapping mapping;

    private boolean begun;
    private String uploadedBy;
    private Instant uploadedAt;
    @Version private @Nullable Long version;

    protected ResponseImport() {}

    ResponseImport(
            UUID hearingId,
            String fileName,
            String checksum,
            ImportTable table,
            Actor by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.hearingId = hearingId;
        this.fileName = fileName;
        this.checksum = checksum;
        this.mails = table.mails();
        this.columns = List.copyOf(table.columns());
        this.uploadedBy = by.name();
        this.uploadedAt = at;
    }

    void explain(ImportMapping other) {
        requireOpen();
        mapping = other;
    }

    void begin() {
        requireOpen();
        if (mapping == null) {
            throw new IllegalImportTransition();
        }
        begun = true;
    }

    /**
     * @throws IllegalImportTransition once it is begun
     */
    void requireOpen() {
        if (begun) {
            throw new IllegalImportTransition();
        }
    }

    public UUID id() {
        return id;
    }

    UUID hearingId() {
        return hearingId;
    }

    public String fileName() {
        return fileName;
    }

    String checksum() {
        return checksum;
    }

    public boolean isMails() {
        return mails;
    }

    public List<String> columns() {
        return columns;
    }

    public @Nullable ImportMapping mapping() {
        return mapping;
    }

    public boolean isBegun() {
        return begun;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
