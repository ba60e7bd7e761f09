package dk.faelled.hearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was told of all hearings while they ran. */
public interface HearingNotices extends Repository<HearingNotice, UUID> {

    HearingNotice save(HearingNotice notice);

    Optional<HearingNotice> findById(UUID id);

    List<HearingNotice> findByHearingIdOrderByAtDesc(UUID hearingId);
}
