package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingNotFound;
import dk.faelled.hearing.Hearings;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.exceptions.TemplateEngineException;

/**
 * Writes the white papers that were asked for, and tells those who answered what came of it: some
 * at a time, each in one transaction, so that a portal that dies in between goes on where it was.
 */
@Component
class WhitePaperWatch {

    private static final Logger LOG = LoggerFactory.getLogger(WhitePaperWatch.class);

    private final WhitePapers papers;
    private final WhitePaperFiles files;
    private final WhitePaperWriter writer;
    private final WhitePaperPress press;
    private final Conclusion conclusion;
    private final Hearings hearings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WhitePaperWatch(
            WhitePapers papers,
            WhitePaperFiles files,
            WhitePaperWriter writer,
            WhitePaperPress press,
            Conclusion conclusion,
            Hearings hearings,
            TransactionTemplate transaction,
            Clock clock) {
        this.papers = papers;
        this.files = files;
        this.writer = writer;
        this.press = press;
        this.conclusion = conclusion;
        this.hearings = hearings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${faelled.hearing.watch-pause}")
    void round() {
        freezeAll();
        while (isTrue(this::tellSome)) {
            LOG.debug("Some were told what came of a hearing");
        }
    }

    /** One that cannot be written must not keep the others from it. */
    private void freezeAll() {
        try {
            while (isTrue(this::freezeNext)) {
                LOG.info("A white paper was frozen");
            }
        } catch (UncheckedIOException | IllegalStateException | TemplateEngineException e) {
            LOG.error("A white paper could not be written", e);
            transaction.executeWithoutResult(
                    status -> papers.takeRequested().ifPresent(WhitePaper::failed));
        }
    }

    private boolean isTrue(BooleanSupplier act) {
        return Objects.requireNonNull(transaction.execute(status -> act.getAsBoolean()));
    }

    private boolean freezeNext() {
        Optional<WhitePaper> requested = papers.takeRequested();
        requested.ifPresent(this::freeze);
        return requested.isPresent();
    }

    private void freeze(WhitePaper paper) {
        Hearing hearing = hearing(paper);
        for (Edition edition : Edition.values()) {
            WhitePaperContent content = writer.write(hearing, edition);
            for (Format format : Format.values()) {
                files.save(
                        new WhitePaperFile(
                                paper,
                                edition,
                                format,
                                press.print(hearing, content, paper.number(), format)));
            }
        }
        papers.findById(paper.id()).orElseThrow().frozen(clock.instant());
    }

    private boolean tellSome() {
        Optional<WhitePaper> untold = papers.takeUntold();
        untold.ifPresent(
                paper -> {
                    List<UUID> told = conclusion.tell(hearing(paper), paper);
                    paper.told(told.isEmpty() ? null : told.getLast());
                });
        return untold.isPresent();
    }

    private Hearing hearing(WhitePaper paper) {
        return hearings.findById(paper.hearingId()).orElseThrow(HearingNotFound::new);
    }
}
