package dk.faelled.decision;

import dk.faelled.document.Attachments;
import dk.faelled.document.Checksum;
import dk.faelled.document.PdfPages;
import dk.faelled.document.StoredContent;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes files into a version: their checksums, and their words page by page. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnnexShelf {

    private final Attachments files;
    private final PdfPages pages;
    private final JdbcClient jdbc;

    AnnexShelf(Attachments files, PdfPages pages, JdbcClient jdbc) {
        this.files = files;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    FrozenPackage.FrozenAnnex enclose(int number, Annex annex, UUID fileId) {
        StoredContent file = files.read(fileId).orElseThrow(PackageNotFound::new);
        return new FrozenPackage.FrozenAnnex(
                number,
                annex.title(),
                annex.membersOnly(),
                fileId,
                file.name(),
                Checksum.of(file.content()),
                file.isPdf() ? read(fileId, file) : 0);
    }

    /** How many pages there are to read here. */
    private int read(UUID fileId, StoredContent file) {
        int known =
                jdbc.sql("select count(*) from annex_page where file_id = :file")
                        .param("file", fileId)
                        .query(Integer.class)
                        .single();
        if (known > 0) {
            return known;
        }
        List<String> words = pages.read(file.content());
        for (int page = 1; page <= words.size(); page++) {
            jdbc.sql("insert into annex_page (file_id, page, words) values (:file, :page, :words)")
                    .param("file", fileId)
                    .param("page", page)
                    .param("words", words.get(page - 1))
                    .update();
        }
        return words.size();
    }
}
