package dk.faelled.engagement;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** All participants. */
public interface Participants extends Repository<Participant, UUID> {

    Participant save(Participant participant);

    Optional<Participant> findById(UUID id);

    Optional<Participant> findByEmail(String email);

    Optional<Participant> findByBrowserHash(String hash);

    /** The participant with this address, known from before or new. */
    default Participant withEmail(String email, Locale locale) {
        String normal = email.strip().toLowerCase(Locale.ROOT);
        addIfUnknown(UUID.randomUUID(), normal, locale.toLanguageTag());
        return findByEmail(normal).orElseThrow();
    }

    /** Waits for a transaction that adds the same address, so that there is never a second. */
    @Modifying
    @NativeQuery(
            """
            insert into participant (id, email, language, version) values (?1, ?2, ?3, 0)
            on conflict (email) do nothing""")
    void addIfUnknown(UUID id, String email, String language);
}
