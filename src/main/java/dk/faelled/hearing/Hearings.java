package dk.faelled.hearing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All hearings. */
public interface Hearings extends Repository<Hearing, UUID> {

    Hearing save(Hearing hearing);

    void delete(Hearing hearing);

    Optional<Hearing> findById(UUID id);

    Optional<Hearing> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<Hearing> findByPlanIdOrderByPeriodOpens(UUID planId);

    @Query("select h.id from Hearing h where h.planId in :plans")
    List<UUID> idsOfPlans(Collection<UUID> plans);

    /** The next hearing that has opened without anybody being told, locked for this worker. */
    @NativeQuery(
            """
            select * from hearing where stage = 'ANNOUNCED' and opens <= ?1 and opened_at is null
            order by opens, id limit 1 for update skip locked""")
    Optional<Hearing> takeOpened(LocalDate today);

    /** The next hearing whose deadline has passed without it being noted. */
    @NativeQuery(
            """
            select * from hearing
            where stage = 'ANNOUNCED' and response_deadline < ?1 and closed_at is null
            order by response_deadline, id limit 1 for update skip locked""")
    Optional<Hearing> takeClosed(LocalDate today);

    /** The next hearing whose responses can still be found after their last day on the web. */
    @NativeQuery(
            """
            select * from hearing where shown_until < ?1 and taken_down_at is null
            order by shown_until, id limit 1 for update skip locked""")
    Optional<Hearing> takeUnshown(LocalDate today);

    /** All that are concluded, the oldest first. */
    @Query("select h from Hearing h where h.stage = CONCLUDED order by h.concludedAt, h.id")
    List<Hearing> concluded();

    /** Open hearings that end on or before a day. */
    @NativeQuery(
            """
            select * from hearing where stage = 'ANNOUNCED' and opened_at is not null
              and response_deadline between ?1 and ?2 order by id""")
    List<Hearing> endingBetween(LocalDate today, LocalDate last);

    /** Holds a hearing for a change. */
    @NativeQuery("select * from hearing where slug = ?1 for update")
    Optional<Hearing> holdForChange(String slug);
}
