package dk.faelled.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All drafts. */
interface ResponseDrafts extends Repository<ResponseDraft, UUID> {

    ResponseDraft save(ResponseDraft draft);

    void delete(ResponseDraft draft);

    Optional<ResponseDraft> findById(UUID id);

    List<ResponseDraft> findByHearingId(UUID hearingId);

    Optional<ResponseDraft> findFirstByPartyIdOrderByBegunAtDesc(UUID partyId);

    /** Drafts of open hearings that end soon and whose writer was not reminded of it yet. */
    @Query(
            """
            select d from ResponseDraft d, Hearing h where h.id = d.hearingId
              and h.period.responseDeadline between :from and :to
              and d.keptAt < :settled
              and (d.remindedFor is null or d.remindedFor <> h.period.responseDeadline)""")
    List<ResponseDraft> unreminded(LocalDate from, LocalDate to, Instant settled);

    List<ResponseDraft> findByKeptAtBefore(Instant before);
}
