package dk.faelled.hearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All parties of all hearings. */
public interface ConsultedParties extends Repository<ConsultedParty, UUID> {

    ConsultedParty save(ConsultedParty party);

    void delete(ConsultedParty party);

    Optional<ConsultedParty> findById(UUID id);

    List<ConsultedParty> findByHearingIdOrderByName(UUID hearingId);
}
