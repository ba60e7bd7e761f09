package dk.faelled.response;

import dk.faelled.engagement.Participant;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.mail.Letter;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.SecretLinks;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters other modules write to those who answered a hearing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RespondentLetters {

    private final ParticipantRegister participants;
    private final SecretLinks links;

    RespondentLetters(ParticipantRegister participants, SecretLinks links) {
        this.participants = participants;
        this.links = links;
    }

    /** Begins a letter; see {@link Letter#to}. */
    public Letter to(
            HearingResponse response, String onceKey, String subjectKey, Object... arguments) {
        UUID id = response.senderId();
        if (id == null) {
            return Letter.to("", DanishFormats.DANISH, onceKey, subjectKey, arguments);
        }
        Participant sender = participants.get(id);
        return Letter.to(sender.email(), sender.locale(), onceKey, subjectKey, arguments);
    }

    /** A fresh link to the receipt. */
    public String receipt(HearingResponse response) {
        return "/kvittering/" + links.issue(HearingResponse.TYPE, response.id()).value();
    }
}
