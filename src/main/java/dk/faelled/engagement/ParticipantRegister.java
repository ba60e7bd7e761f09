package dk.faelled.engagement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows every address once, however many write with it at the same moment. */
@Component
@Transactional
public class ParticipantRegister {

    private final JdbcClient jdbc;
    private final Participants participants;
    private final List<ParticipantUse> uses;

    ParticipantRegister(JdbcClient jdbc, Participants participants, List<ParticipantUse> uses) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.uses = uses;
    }

    /** Forgets those nothing refers to any more. */
    public void forgetUnused(Collection<UUID> some) {
        Set<UUID> unused = new HashSet<>(some);
        for (ParticipantUse use : uses) {
            if (!unused.isEmpty()) {
                use.used(List.copyOf(unused)).forEach(unused::remove);
            }
        }
        if (!unused.isEmpty()) {
            jdbc.sql(
                            """
                            delete from participant p where id in (:ids)
                              and not exists (select from engagement where participant_id = p.id)
                              and not exists (select from comment where participant_id = p.id)""")
                    .param("ids", unused)
                    .update();
        }
    }

    public Participant get(UUID id) {
        return participants.findById(id).orElseThrow();
    }

    /** The participant with this address, known from before or new. */
    public Participant withEmail(String email, Locale locale) {
        return get(idOf(email, locale));
    }

    /**
     * Who has this address. One statement, which waits for a transaction that adds the same; the
     * update changes nothing but makes a known row answer.
     *
     * @param locale the language of whoever is new
     */
    public UUID idOf(String email, Locale locale) {
        return jdbc.sql(
                        """
                        insert into participant (id, email, language, version) values (?, ?, ?, 0)
                        on conflict (email) do update set email = excluded.email
                        returning id""")
                .param(UUID.randomUUID())
                .param(email.strip().toLowerCase(Locale.ROOT))
                .param(locale.toLanguageTag())
                .query(UUID.class)
                .single();
    }
}
