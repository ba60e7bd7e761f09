package dk.faelled.processing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All work on responses that was given to somebody. */
interface ResponseWorks extends Repository<ResponseWork, UUID> {

    ResponseWork save(ResponseWork work);

    Optional<ResponseWork> findById(UUID responseId);
}
