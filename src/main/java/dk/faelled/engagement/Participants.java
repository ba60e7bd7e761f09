package dk.faelled.engagement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All participants. */
interface Participants extends Repository<Participant, UUID> {

    Participant save(Participant participant);

    Optional<Participant> findById(UUID id);

    Optional<Participant> findByBrowserHash(String hash);
}
