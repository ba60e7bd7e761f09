package dk.faelled.whitepaper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.Hearings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** White papers the public may read. */
@Component
@Transactional(readOnly = true)
class PublishedPapers {

    private final Cache<UUID, WhitePaperContent> contents =
            Caffeine.newBuilder().maximumSize(20).build();

    private final WhitePapers papers;
    private final WhitePaperFiles files;
    private final WhitePaperPress press;
    private final Hearings hearings;
    private final Clock clock;

    PublishedPapers(
            WhitePapers papers,
            WhitePaperFiles files,
            WhitePaperPress press,
            Hearings hearings,
            Clock clock) {
        this.papers = papers;
        this.files = files;
        this.press = press;
        this.hearings = hearings;
        this.clock = clock;
    }

    /** The newest one of a hearing. */
    Optional<WhitePaper> of(UUID hearingId) {
        return papers.findFirstByHearingIdAndStateOrderByNumberDesc(
                hearingId, WhitePaper.State.PUBLISHED);
    }

    /** The same, where everybody may read it and what was said is on the web. */
    Optional<WhitePaper> shown(UUID hearingId) {
        return of(hearingId)
                .filter(
                        paper ->
                                hearings.findById(hearingId)
                                        .filter(Hearing::isPublic)
                                        .filter(each -> each.shelfLife().shows(clock.instant()))
                                        .isPresent());
    }

    /** What it says otherwise than the one that was published before it; nothing for the first. */
    List<WhitePaperChanges.Change> changes(WhitePaper paper) {
        return papers.findFirstByHearingIdAndStateAndNumberLessThanOrderByNumberDesc(
                        paper.hearingId(), WhitePaper.State.PUBLISHED, paper.number())
                .map(before -> WhitePaperChanges.between(content(before), content(paper)))
                .orElse(List.of());
    }

    /** What its public edition says; it never changes. */
    WhitePaperContent content(WhitePaper paper) {
        return contents.get(paper.id(), id -> press.read(file(paper, Format.JSON)));
    }

    /** Keeps nothing in mind of what is gone. */
    void forget() {
        contents.invalidateAll();
    }

    byte[] file(WhitePaper paper, Format format) {
        return files.findByWhitePaperIdAndEditionAndFormat(paper.id(), Edition.PUBLIC, format)
                .orElseThrow(WhitePaperNotFound::new)
                .content();
    }
}
