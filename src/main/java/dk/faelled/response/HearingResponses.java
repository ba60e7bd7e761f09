package dk.faelled.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All responses. */
interface HearingResponses extends Repository<HearingResponse, UUID> {

    HearingResponse save(HearingResponse response);

    Optional<HearingResponse> findById(UUID id);

    Optional<HearingResponse> findByHearingIdAndNumber(UUID hearingId, long number);

    Optional<HearingResponse> findFirstByPartyIdOrderBySentAtDesc(UUID partyId);

    List<HearingResponse> findByHearingIdAndStateNot(UUID hearingId, ResponseState state);

    @Query(
            """
            select count(r) from HearingResponse r, Hearing h where h.id = r.hearingId
              and r.state = dk.faelled.response.ResponseState.AWAITING_SCREENING
              and h.planId in :plans""")
    long countAwaiting(Collection<UUID> plans);

    /** The number the next response gets; numbers are never used twice. */
    @NativeQuery("select nextval('hearing_response_number')")
    long nextNumber();
}
