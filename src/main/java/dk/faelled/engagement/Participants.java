package dk.faelled.engagement;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
        return findByEmail(normal).orElseGet(() -> save(new Participant(normal, locale)));
    }
}
