package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingNotFound;
import dk.faelled.hearing.Hearings;
import dk.faelled.job.JobProgress;
import dk.faelled.job.JobWorker;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a white paper that was asked for, as everything was at one moment. */
@Component
class Freezing implements JobWorker {

    static final String KIND = "white-paper";

    private final WhitePapers papers;
    private final WhitePaperFiles files;
    private final WhitePaperWriter writer;
    private final WhitePaperPress press;
    private final Hearings hearings;
    private final Clock clock;

    Freezing(
            WhitePapers papers,
            WhitePaperFiles files,
            WhitePaperWriter writer,
            WhitePaperPress press,
            Hearings hearings,
            Clock clock) {
        this.papers = papers;
        this.files = files;
        this.writer = writer;
        this.press = press;
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** In a transaction of its own, in which both editions and all formats see the same data. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ)
    public boolean work(UUID paperId, JobProgress progress) {
        WhitePaper paper = papers.findById(paperId).orElseThrow(WhitePaperNotFound::new);
        if (paper.state() == WhitePaper.State.REQUESTED) {
            freeze(paper, progress);
        }
        return false;
    }

    private void freeze(WhitePaper paper, JobProgress progress) {
        Hearing hearing = hearings.findById(paper.hearingId()).orElseThrow(HearingNotFound::new);
        int total = Edition.values().length * Format.values().length;
        int done = 0;
        for (Edition edition : Edition.values()) {
            progress.tell(done, total);
            WhitePaperContent content = writer.write(hearing, edition);
            for (Format format : Format.values()) {
                byte[] file = press.print(hearing, content, paper.number(), format);
                files.save(new WhitePaperFile(paper, edition, format, file));
                done++;
                progress.tell(done, total);
            }
        }
        papers.findById(paper.id()).orElseThrow(WhitePaperNotFound::new).frozen(clock.instant());
    }
}
