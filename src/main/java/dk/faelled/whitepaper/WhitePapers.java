package dk.faelled.whitepaper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
}
