package dk.faelled.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecretLinkRepository extends Repository<SecretLink, String> {

    void save(SecretLink link);

    Optional<SecretLink> findById(String hash);

    void deleteBySubjectTypeAndSubjectId(String subjectType, UUID subjectId);

    @Query(
            """
            select l.createdAt from SecretLink l
            where l.subjectType = :subjectType and l.subjectId = :subjectId
            order by l.createdAt desc""")
    List<Instant> issued(String subjectType, UUID subjectId);
}
