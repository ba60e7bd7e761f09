package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDisposal;
import dk.faelled.job.Job;
import dk.faelled.job.Jobs;
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

    private final WhitePapers papers;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final PublishedPapers published;

    WhitePaperDisposal(WhitePapers papers, Jobs jobs, JdbcClient jdbc, PublishedPapers published) {
        this.papers = papers;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.published = published;
    }

    @Override
    public void dispose(Hearing hearing) {
        for (WhitePaper paper : papers.findByHearingIdOrderByNumberDesc(hearing.id())) {
            if (jobs.find(paper.jobKind(), paper.id()).filter(Job::isOpen).isPresent()) {
                throw new IllegalWhitePaperTransition();
            }
        }
        jdbc.sql(
                        """
                        delete from white_paper_file where white_paper_id in
                          (select id from white_paper where hearing_id = :hearing)""")
                .param("hearing", hearing.id())
                .update();
        published.forget();
    }
}
