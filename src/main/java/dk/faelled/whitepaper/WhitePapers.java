package dk.faelled.whitepaper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** All white papers. */
interface WhitePapers extends Repository<WhitePaper, UUID> {

    WhitePaper save(WhitePaper paper);

    Optional<WhitePaper> findById(UUID id);

    List<WhitePaper> findByHearingIdOrderByNumberDesc(UUID hearingId);

    Optional<WhitePaper> findByHearingIdAndNumber(UUID hearingId, int number);

    Optional<WhitePaper> findFirstByHearingIdAndStateOrderByNumberDesc(
            UUID hearingId, WhitePaper.State state);

    Optional<WhitePaper> findFirstByHearingIdAndStateAndNumberLessThanOrderByNumberDesc(
            UUID hearingId, WhitePaper.State state, int number);

    /** The next one to be written, locked for this worker. */
    @NativeQuery(
            """
            select * from white_paper where state = 'REQUESTED'
            order by requested_at, id limit 1 for update skip locked""")
    Optional<WhitePaper> takeRequested();

    /** The next one whose outcome somebody is still to be told. */
    @NativeQuery(
            """
            select * from white_paper where published_at is not null and not everybody_told
            order by published_at, id limit 1 for update skip locked""")
    Optional<WhitePaper> takeUntold();
}
