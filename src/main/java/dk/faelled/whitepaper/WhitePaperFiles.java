package dk.faelled.whitepaper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files of all white papers. */
interface WhitePaperFiles extends Repository<WhitePaperFile, UUID> {

    /** A file without its content. */
    record Listed(UUID whitePaperId, Edition edition, Format format, String checksum) {}

    WhitePaperFile save(WhitePaperFile file);

    Optional<WhitePaperFile> findByWhitePaperIdAndEditionAndFormat(
            UUID whitePaperId, Edition edition, Format format);

    @Query(
            """
            select new dk.faelled.whitepaper.WhitePaperFiles$Listed(
              f.whitePaperId, f.edition, f.format, f.checksum)
            from WhitePaperFile f where f.whitePaperId in :papers and f.format <> 'JSON'
            order by f.edition, f.format""")
    List<Listed> of(Collection<UUID> papers);
}
