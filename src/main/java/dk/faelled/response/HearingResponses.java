package dk.faelled.response;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All responses. */
interface HearingResponses extends Repository<HearingResponse, UUID> {

    HearingResponse save(HearingResponse response);

    /** Saves it at once: from then on it has its number. */
    HearingResponse saveAndFlush(HearingResponse response);

    Optional<HearingResponse> findById(UUID id);

    Optional<HearingResponse> findByHearingIdAndNumber(UUID hearingId, long number);

    boolean existsByHearingId(UUID hearingId);

    Optional<HearingResponse> findFirstByPartyIdOrderBySentAtDesc(UUID partyId);
}
