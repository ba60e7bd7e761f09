package dk.faelled.mail;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are put. They leave only if the transaction that wrote them is committed. */
@Service
public class Outbox {

    private final OutgoingMails mails;
    private final LetterPress press;
    private final Clock clock;

    Outbox(OutgoingMails mails, LetterPress press, Clock clock) {
        this.mails = mails;
        this.press = press;
        this.clock = clock;
    }

    /** Writes the letter, unless one was written for the same occasion before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        if (!mails.existsByOnceKey(letter.onceKey())) {
            mails.save(new OutgoingMail(letter, press.print(letter), clock.instant()));
        }
    }
}
