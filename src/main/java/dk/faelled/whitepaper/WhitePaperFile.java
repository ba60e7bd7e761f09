package dk.faelled.whitepaper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/**
 * A frozen white paper in one edition and format.
 *
 * <p>Its checksum is SHA-256 in hexadecimal digits.
 */
@Entity
@Immutable
class WhitePaperFile implements Persistable<UUID> {

    @Id private UUID id;
    private UUID whitePaperId;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    @Enumerated(EnumType.STRING)
    private Format format;

    private byte[] content;
    private String checksum;

    protected WhitePaperFile() {}

    WhitePaperFile(WhitePaper paper, Edition edition, Format format, byte[] content) {
        this.id = UUID.randomUUID();
        this.whitePaperId = paper.id();
        this.edition = edition;
        this.format = format;
        this.content = content;
        this.checksum = checksumOf(content);
    }

    private static String checksumOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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

    byte[] content() {
        return content;
    }
}
