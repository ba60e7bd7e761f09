package dk.faelled.processing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all remarks. */
interface RemarkVersions extends Repository<RemarkVersion, UUID> {

    RemarkVersion save(RemarkVersion version);

    Optional<RemarkVersion> findByRemarkIdAndNumber(UUID remarkId, int number);

    List<RemarkVersion> findByRemarkIdOrderByNumberDesc(UUID remarkId);

    @Query(
            """
            select v from RemarkVersion v join Remark r on r.id = v.remarkId
            where r.hearingId = :hearing and v.number = r.versions""")
    List<RemarkVersion> newestOf(UUID hearing);
}
