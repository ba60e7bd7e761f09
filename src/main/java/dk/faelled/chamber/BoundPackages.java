package dk.faelled.chamber;

import dk.faelled.document.Checksum;
import dk.faelled.document.PdfBinder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Versions with their annexes as one document, each made once. */
@Component
class BoundPackages {

    /** A document that is made. */
    record Bound(int pages, int size) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    BoundPackages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Bound> find(UUID versionId) {
        return jdbc.sql(
                        """
                        select pages, length(content) as size from bound_package
                        where version_id = :version""")
                .param("version", versionId)
                .query(Bound.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID versionId) {
        return jdbc.sql("select content from bound_package where version_id = :version")
                .param("version", versionId)
                .query(byte[].class)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(UUID versionId, PdfBinder.Bound bound) {
        jdbc.sql(
                        """
                        insert into bound_package (version_id, content, pages, checksum, bound_at)
                        values (:version, :content, :pages, :checksum, :at)
                        on conflict (version_id) do nothing""")
                .param("version", versionId)
                .param("content", bound.content())
                .param("pages", bound.pages())
                .param("checksum", Checksum.of(bound.content()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
