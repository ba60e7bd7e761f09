package dk.faelled.whitepaper;

import dk.faelled.document.Checksum;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A frozen white paper in one edition and format. */
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
        this.checksum = Checksum.of(content);
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
