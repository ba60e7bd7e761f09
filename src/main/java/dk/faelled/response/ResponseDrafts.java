package dk.faelled.response;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All drafts. */
interface ResponseDrafts extends Repository<ResponseDraft, UUID> {

    ResponseDraft save(ResponseDraft draft);

    void delete(ResponseDraft draft);

    Optional<ResponseDraft> findById(UUID id);

    /** A draft whose row no other transaction changes until this one ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ResponseDraft d where d.id = :id")
    Optional<ResponseDraft> hold(UUID id);

    Optional<ResponseDraft> findFirstByPartyIdOrderByBegunAtDesc(UUID partyId);

    /** Drafts of open hearings that end soon and whose writer was not reminded of it yet. */
    @NativeQuery(
            """
            select d.* from response_draft d join hearing h on h.id = d.hearing_id
            where h.stage = 'ANNOUNCED' and h.opens <= ?1
              and h.response_deadline between ?1 and ?2 and d.kept_at < ?3
              and (d.reminded_for is null or d.reminded_for <> h.response_deadline)
            limit ?4 for update of d skip locked""")
    List<ResponseDraft> takeUnreminded(LocalDate from, LocalDate to, Instant settled, int limit);

    @NativeQuery(
            """
            select * from response_draft where kept_at < ?1
            order by kept_at limit ?2 for update skip locked""")
    List<ResponseDraft> takeUntouched(Instant since, int limit);
}
