package dk.faelled.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All responses. */
interface HearingResponses extends Repository<HearingResponse, UUID> {

    HearingResponse save(HearingResponse response);

    /** Saves it at once: from then on it has its number. */
    HearingResponse saveAndFlush(HearingResponse response);

    Optional<HearingResponse> findById(UUID id);

    Optional<HearingResponse> findByHearingIdAndNumber(UUID hearingId, long number);

    List<HearingResponse> findByHearingIdAndNumberIn(UUID hearingId, Collection<Long> numbers);

    /** Responses after a number, with what they say now. */
    @Query(
            """
            select new dk.faelled.response.ResponseBook$Entry(r, v)
            from HearingResponse r join ResponseVersion v on v.responseId = r.id and v.number = r.versions
            where r.hearingId = :hearingId and r.number > :after and r.state <> 'WITHDRAWN'
            order by r.number limit :limit""")
    List<ResponseBook.Entry> newestAfter(UUID hearingId, long after, int limit);

    @Query(
            """
            select r from HearingResponse r
            where r.hearingId = :hearingId and r.id > :after and r.state <> 'WITHDRAWN'
            order by r.id limit :limit""")
    List<HearingResponse> after(UUID hearingId, UUID after, int limit);

    @Query(
            """
            select new dk.faelled.response.ResponseBook$Entry(r, v)
            from HearingResponse r join ResponseVersion v on v.responseId = r.id and v.number = r.versions
            where r.id in :ids and r.state <> 'WITHDRAWN' order by r.number""")
    List<ResponseBook.Entry> newestOf(Collection<UUID> ids);

    boolean existsByHearingId(UUID hearingId);

    Optional<HearingResponse> findFirstByPartyIdOrderBySentAtDesc(UUID partyId);
}
