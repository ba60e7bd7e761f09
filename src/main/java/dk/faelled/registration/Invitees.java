package dk.faelled.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who is asked to come to a conference. */
public interface Invitees extends Repository<Invitee, UUID> {

    Invitee save(Invitee invitee);

    void delete(Invitee invitee);

    Optional<Invitee> findById(UUID id);

    @Query("select i from Invitee i where i.conferenceId = :conferenceId order by i.attendee.name")
    List<Invitee> inOrder(UUID conferenceId);
}
