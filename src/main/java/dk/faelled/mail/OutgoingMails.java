package dk.faelled.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingMails extends Repository<OutgoingMail, UUID> {

    /** A row of the mail log. */
    record Row(
            UUID id,
            String recipient,
            String language,
            String subject,
            LetterFate state,
            int attempts,
            Instant createdAt,
            Instant sentAt,
            String lastError) {}

    /** What became of one letter. */
    record Fate(String onceKey, LetterFate fate) {}

    Optional<OutgoingMail> findById(UUID id);

    /** Only what their sender may know of letters. */
    @Query(
            """
            select new dk.faelled.mail.OutgoingMails$Fate(m.onceKey, m.state) from OutgoingMail m
            where m.onceKey in :onceKeys""")
    List<Fate> fates(Collection<String> onceKeys);

    /** The next mail that is due, locked so that no other worker takes it. */
    @NativeQuery(
            """
            select * from outgoing_mail where state = 'WAITING' and next_attempt_at <= ?1
            order by next_attempt_at, id limit 1 for update skip locked""")
    Optional<OutgoingMail> takeDue(Instant now);

    @Query(
            """
            select new dk.faelled.mail.OutgoingMails$Row(m.id, m.recipient, m.language, m.subject, m.state,
              m.attempts, m.createdAt, m.sentAt, m.lastError)
            from OutgoingMail m order by m.createdAt desc, m.id""")
    List<Row> latest(Limit limit);
}
