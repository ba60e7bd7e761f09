package dk.faelled.attendance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConferenceMessages extends Repository<ConferenceMessage, UUID> {

    ConferenceMessage save(ConferenceMessage message);

    Optional<ConferenceMessage> findById(UUID id);

    List<ConferenceMessage> findByConferenceIdOrderBySentAtDesc(UUID conferenceId);
}
