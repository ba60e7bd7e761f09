package dk.faelled.response;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All versions of all responses. */
interface ResponseVersions extends Repository<ResponseVersion, UUID> {

    ResponseVersion save(ResponseVersion version);

    List<ResponseVersion> findByResponseIdOrderByNumber(UUID responseId);

    Optional<ResponseVersion> findByResponseIdAndNumber(UUID responseId, int number);
}
