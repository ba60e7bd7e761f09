package dk.faelled.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where letters are put. They leave only if the transaction that wrote them is committed. */
@Service
public class Outbox {

    private final OutgoingMails mails;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LetterPress press;
    private final Clock clock;

    Outbox(OutgoingMails mails, JdbcClient jdbc, JsonMapper json, LetterPress press, Clock clock) {
        this.mails = mails;
        this.jdbc = jdbc;
        this.json = json;
        this.press = press;
        this.clock = clock;
    }

    /**
     * Writes the letter, unless one was written for the same occasion before. A letter to nobody is
     * not written: not everybody who is heard has an address.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        if (letter.recipient().isBlank()) {
            return;
        }
        LetterPress.Wording wording = press.word(letter);
        jdbc.sql(
                        """
                        insert into outgoing_mail (id, once_key, recipient, language, subject, lines,
                          stop_url, state, attempts, created_at, next_attempt_at, version)
                        values (:id, :onceKey, :recipient, :language, :subject, :lines::jsonb,
                          :stopUrl, 'WAITING', 0, :now, :now, 0)
                        on conflict (once_key) do nothing""")
                .param("id", UUID.randomUUID())
                .param("onceKey", letter.onceKey())
                .param("recipient", letter.recipient())
                .param("language", letter.locale().toLanguageTag())
                .param("subject", wording.subject())
                .param("lines", json.writeValueAsString(wording.lines()))
                .param("stopUrl", wording.stopUrl())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Destroys all letters whose keys have one of these ids in them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<UUID> about) {
        jdbc.sql(
                        "delete from outgoing_mail where string_to_array(once_key, ':') && cast(:ids as text[])")
                .param("ids", about.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /** How many letters wait, and since when, and how many nobody will ever get. */
    @Transactional(readOnly = true)
    public MailQueue queue() {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'WAITING') as waiting,
                          count(*) filter (where state = 'WAITING' and attempts > 0) as held_up,
                          min(created_at) filter (where state = 'WAITING') as oldest,
                          count(*) filter (where state = 'GIVEN_UP') as given_up
                        from outgoing_mail where state in ('WAITING', 'GIVEN_UP')""")
                .query(MailQueue.class)
                .single();
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
