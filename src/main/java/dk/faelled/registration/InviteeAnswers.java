package dk.faelled.registration;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who are asked to come answer. */
@Component
class InviteeAnswers {

    private final Invitees invitees;
    private final RegistrationBook book;
    private final Clock clock;

    InviteeAnswers(Invitees invitees, RegistrationBook book, Clock clock) {
        this.invitees = invitees;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Comes.
     *
     * @throws RegistrationRefused as for everybody
     */
    @Transactional
    public void answer(UUID id, Application form) {
        Invitee invitee = get(id);
        invitee.reconsider();
        book.register(invitee.conferenceId(), form);
    }

    /** Does not come. */
    @Transactional
    public void decline(UUID id) {
        get(id).decline(clock.instant());
    }

    private Invitee get(UUID id) {
        return invitees.findById(id).orElseThrow(RegistrationNotFound::new);
    }
}
