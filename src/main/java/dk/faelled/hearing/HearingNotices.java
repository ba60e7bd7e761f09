package dk.faelled.hearing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was told of all hearings while they ran. */
interface HearingNotices extends Repository<HearingNotice, UUID> {

    HearingNotice save(HearingNotice notice);

    List<HearingNotice> findByHearingIdOrderByAtDesc(UUID hearingId);
}
