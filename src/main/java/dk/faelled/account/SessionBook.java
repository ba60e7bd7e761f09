package dk.faelled.account;

import dk.faelled.platform.Secret;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in, and the way out of it. */
@Component
class SessionBook {

    /**
     * One browser in which somebody is signed in.
     *
     * @param id a name for it; the session's own id is a secret that stands on no page
     * @param browser what it says of itself, in short
     */
    record Entry(String id, String browser, Instant since, Instant lastUsed) {}

    static final String BROWSER = "browser";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SessionBook(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    List<Entry> of(String email) {
        Map<String, ? extends Session> found = sessions.findByPrincipalName(email);
        return found.values().stream()
                .map(
                        session ->
                                new Entry(
                                        nameOf(session.getId()),
                                        session.getAttributeOrDefault(BROWSER, ""),
                                        session.getCreationTime(),
                                        session.getLastAccessedTime()))
                .sorted(Comparator.comparing(Entry::lastUsed).reversed())
                .toList();
    }

    void endAll(String email) {
        sessions.findByPrincipalName(email).keySet().forEach(sessions::deleteById);
    }

    void endOthers(String email, String kept) {
        sessions.findByPrincipalName(email).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(sessions::deleteById);
    }

    /** Ends one session of this person, by its name; somebody else's is left alone. */
    void end(String email, String name) {
        sessions.findByPrincipalName(email).keySet().stream()
                .filter(id -> nameOf(id).equals(name))
                .forEach(sessions::deleteById);
    }

    static String nameOf(String id) {
        return new Secret(id).hash();
    }
}
