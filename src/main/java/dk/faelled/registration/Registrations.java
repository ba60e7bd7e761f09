package dk.faelled.registration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All registrations. */
public interface Registrations extends Repository<Registration, UUID> {

    /** Writes it at once, for what is kept beside it. */
    Registration saveAndFlush(Registration registration);

    Optional<Registration> findById(UUID id);

    /** Which conference one is for, without reading it: it may be changing. */
    @Query("select r.conferenceId from Registration r where r.id = :id")
    Optional<UUID> conferenceOf(UUID id);

    Optional<Registration> findByConferenceIdAndParticipantId(
            UUID conferenceId, UUID participantId);

    Optional<Registration> findByConferenceIdAndCode(UUID conferenceId, String code);

    Optional<Registration> findByInviteeId(UUID inviteeId);

    @NativeQuery("select nextval('registration_number')")
    long nextNumber();

    /** Those who wait for a seat, in their order. */
    @Query(
            """
            select r from Registration r
            where r.conferenceId = :conference and r.state = WAITING order by r.queuedAs""")
    List<Registration> queue(UUID conference);

    /** How many waited before somebody. */
    @Query(
            """
            select count(r) from Registration r
            where r.conferenceId = :conference and r.state = WAITING and r.queuedAs < :place""")
    long waitingBefore(UUID conference, long place);

    List<Registration> findByConferenceIdOrderByQueuedAs(UUID conferenceId);

    /** The conferences of which a seat is held that was not accepted in time. */
    @Query(
            """
            select distinct r.conferenceId from Registration r
            where r.state = OFFERED and r.offeredUntil <= :now""")
    List<UUID> withOffersOver(Instant now);

    @Query(
            """
            select r from Registration r
            where r.conferenceId = :conference and r.state = OFFERED and r.offeredUntil <= :now
            order by r.queuedAs""")
    List<Registration> offersOver(UUID conference, Instant now);

    /** Those who came and were not thanked yet. */
    @Query(
            """
            select r from Registration r
            where r.conferenceId = :conference and r.presence.arrivedAt is not null and r.presence.thankedAt is null
            order by r.queuedAs""")
    List<Registration> unthanked(UUID conference);

    @Query(
            """
            select r from Registration r
            where r.conferenceId = :conference and r.state = SEATED
              and (r.remindedFor is null or r.remindedFor <> :begins)
            order by r.queuedAs""")
    List<Registration> unreminded(UUID conference, LocalDateTime begins);
}
