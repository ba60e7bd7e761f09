package dk.faelled.platform;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SecretLinkRepository extends Repository<SecretLink, String> {

    void save(SecretLink link);

    Optional<SecretLink> findById(String hash);

    void deleteBySubjectTypeAndSubjectId(String subjectType, UUID subjectId);
}
