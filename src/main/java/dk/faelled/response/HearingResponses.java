package dk.faelled.response;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** All responses. */
interface HearingResponses extends Repository<HearingResponse, UUID> {

    HearingResponse save(HearingResponse response);

    Optional<HearingResponse> findById(UUID id);

    Optional<HearingResponse> findByHearingIdAndNumber(UUID hearingId, long number);

    boolean existsByHearingId(UUID hearingId);

    Optional<HearingResponse> findFirstByPartyIdOrderBySentAtDesc(UUID partyId);

    /** The number the next response gets; numbers are never used twice. */
    @NativeQuery("select nextval('hearing_response_number')")
    long nextNumber();
}
