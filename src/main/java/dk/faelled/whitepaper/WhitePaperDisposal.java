package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDisposal;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys what quotes people: all files of white papers. That there were some, and what officials
 * wrote in them, stays; the records have the files.
 */
@Component
@Order(1)
@Transactional(propagation = Propagation.MANDATORY)
class WhitePaperDisposal implements HearingDisposal {

    private final JdbcClient jdbc;
    private final PublishedPapers published;

    WhitePaperDisposal(JdbcClient jdbc, PublishedPapers published) {
        this.jdbc = jdbc;
        this.published = published;
    }

    @Override
    public void dispose(Hearing hearing) {
        jdbc.sql(
                        """
                        delete from white_paper_file where white_paper_id in
                          (select id from white_paper where hearing_id = :hearing)""")
                .param("hearing", hearing.id())
                .update();
        published.forget();
    }
}
