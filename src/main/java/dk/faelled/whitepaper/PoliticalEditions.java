package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The frozen white papers of a plan, in the full edition, for those who decide. */
@Service
@Transactional(readOnly = true)
public class PoliticalEditions {

    /** The newest white paper of a hearing. */
    public record Paper(UUID hearingId, String title, int number) {}

    private final WhitePapers papers;
    private final WhitePaperFiles files;
    private final Hearings hearings;

    PoliticalEditions(WhitePapers papers, WhitePaperFiles files, Hearings hearings) {
        this.papers = papers;
        this.files = files;
        this.hearings = hearings;
    }

    public List<Paper> ofPlan(UUID planId) {
        return hearings.findByPlanIdOrderByPeriodOpens(planId).stream()
                .flatMap(
                        hearing ->
                                newest(hearing.id()).stream()
                                        .map(
                                                paper ->
                                                        new Paper(
                                                                hearing.id(),
                                                                hearing.title(),
                                                                paper.number())))
                .toList();
    }

    /** The newest one of a hearing as PDF; nothing where none is frozen. */
    public Optional<byte[]> pdf(UUID hearingId) {
        return newest(hearingId)
                .flatMap(
                        paper ->
                                files.findByWhitePaperIdAndEditionAndFormat(
                                        paper.id(), Edition.POLITICAL, Format.PDF))
                .map(WhitePaperFile::content);
    }

    private Optional<WhitePaper> newest(UUID hearingId) {
        return papers.findByHearingIdOrderByNumberDesc(hearingId).stream()
                .filter(paper -> paper.state() != WhitePaper.State.REQUESTED)
                .findFirst();
    }
}
