package dk.faelled.mail;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
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
            mails.save(new OutgoingMail(letter, press.word(letter), clock.instant()));
        }
    }

    /** What became of letters, by their keys; those that were never written are left out. */
    @Transactional(readOnly = true)
    public Map<String, LetterFate> fates(Collection<String> onceKeys) {
        return onceKeys.isEmpty()
                ? Map.of()
                : mails.fates(onceKeys).stream()
                        .collect(
                                Collectors.toMap(
                                        OutgoingMails.Fate::onceKey, OutgoingMails.Fate::fate));
    }
}
