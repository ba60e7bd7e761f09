package dk.faelled.engagement;

import dk.faelled.engagement.Engagement.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EngagementRepository extends Repository<Engagement, UUID> {

    Engagement save(Engagement engagement);

    void delete(Engagement engagement);

    Optional<Engagement> findById(UUID id);

    Optional<Engagement> findByKindAndSubjectIdAndParticipantId(
            Kind kind, UUID subjectId, UUID participantId);

    List<Engagement> findByKindAndSubjectIdAndConfirmedAtIsNotNull(Kind kind, UUID subjectId);

    @Query(
            """
            select count(e) from Engagement e
            where e.kind = :kind and e.subjectId = :subjectId and e.confirmedAt is not null""")
    int countConfirmed(Kind kind, UUID subjectId);

    @Modifying
    @Query("delete from Engagement e where e.confirmedAt is null and e.subjectId = :subjectId")
    void deleteUnconfirmedOf(UUID subjectId);

    @Modifying
    @Query("delete from Engagement e where e.confirmedAt is null and e.askedAt < :before")
    int deleteUnconfirmed(Instant before);

    @Modifying
    @Query(
            """
            update versioned Engagement e set e.subjectId = :to, e.subjectTitle = :title, e.subjectPath = :path
            where e.subjectId = :from and e.participantId not in
              (select o.participantId from Engagement o where o.subjectId = :to and o.kind = e.kind)""")
    void move(UUID from, UUID to, String title, String path);
}
