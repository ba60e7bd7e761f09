package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceNotice;
import dk.faelled.conference.ConferenceTold;
import dk.faelled.conference.SeatsChanged;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who come what was decided about their conference, and gives away new seats. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationHerald {

    private final Registrations registrations;
    private final Invitees invitees;
    private final SeatQueue queue;
    private final RegistrationMails mails;
    private final InviteeMails letters;

    RegistrationHerald(
            Registrations registrations,
            Invitees invitees,
            SeatQueue queue,
            RegistrationMails mails,
            InviteeMails letters) {
        this.registrations = registrations;
        this.invitees = invitees;
        this.queue = queue;
        this.mails = mails;
        this.letters = letters;
    }

    @EventListener
    public void tell(ConferenceTold told) {
        Conference conference = told.conference();
        ConferenceNotice notice = told.notice();
        boolean moved = notice.kind() == ConferenceNotice.Kind.MOVED;
        List<Registration> all = registrations.findByConferenceIdOrderByQueuedAs(conference.id());
        for (Registration each : all) {
            if (each.state().isActive()) {
                if (moved) {
                    mails.moved(each, conference, notice);
                } else {
                    mails.calledOff(each, conference, notice);
                }
            }
        }
        Set<UUID> answered =
                all.stream()
                        .map(Registration::inviteeId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        invitees.inOrder(conference.id()).stream()
                .filter(invitee -> invitee.isWaitedFor() && !answered.contains(invitee.id()))
                .forEach(invitee -> letters.told(invitee, conference, notice));
    }

    @EventListener
    public void promote(SeatsChanged changed) {
        queue.promote(changed.conference());
    }
}
