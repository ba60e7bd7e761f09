package dk.faelled.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file: first uploaded (belonging to nothing, gone after a day), then attached to what it belongs
 * to, and public once that is. Its content never changes.
 */
@Entity
public class StoredFile {

    @Id private UUID id;
    private String name;
    private String mediaType;
    private int size;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    private Instant createdAt;
    private boolean attached;
    private boolean published;
    @Version private @Nullable Long version;

    protected StoredFile() {}

    StoredFile(String name, String mediaType, byte[] content, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.mediaType = mediaType;
        this.size = content.length;
        this.content = content;
        this.createdAt = createdAt;
    }

    void attach() {
        attached = true;
    }

    void publish() {
        published = true;
    }

    void withhold() {
        published = false;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    boolean isAttached() {
        return attached;
    }

    boolean isPublished() {
        return published;
    }

    byte[] content() {
        return content;
    }
}
