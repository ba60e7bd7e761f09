package dk.faelled.hearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of what hearings say and ask. */
interface HearingVersions extends Repository<HearingVersion, UUID> {

    HearingVersion save(HearingVersion version);

    Optional<HearingVersion> findByHearingIdAndNumber(UUID hearingId, int number);

    @Query("select v from HearingVersion v where v.hearingId = :hearingId and v.number in :numbers")
    List<HearingVersion> find(UUID hearingId, List<Integer> numbers);
}
