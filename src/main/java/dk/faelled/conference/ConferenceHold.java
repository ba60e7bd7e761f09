package dk.faelled.conference;

import dk.faelled.platform.OneAtATime;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets all that concerns one conference pass one after the other: editing, registering, calling
 * off. Whoever comes second sees what the first did.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConferenceHold {

    private final Conferences conferences;
    private final OneAtATime oneAtATime;
    private final EntityManager entities;

    ConferenceHold(Conferences conferences, OneAtATime oneAtATime, EntityManager entities) {
        this.conferences = conferences;
        this.oneAtATime = oneAtATime;
        this.entities = entities;
    }

    /**
     * The conference as it is once all others are done with it; it stays so until this act ends.
     *
     * @throws ConferenceNotFound when there is none any more
     */
    public Conference take(UUID conferenceId) {
        oneAtATime.hold(conferenceId);
        Conference conference =
                conferences.findById(conferenceId).orElseThrow(ConferenceNotFound::new);
        entities.refresh(conference);
        return conference;
    }
}
