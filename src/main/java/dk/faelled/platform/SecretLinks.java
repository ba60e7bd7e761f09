package dk.faelled.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that open something to whoever holds them: a receipt, a confirmation. Every mail carries a
 * fresh one, because the portal keeps only hashes and cannot repeat a link it gave before. All stay
 * valid until the subject is gone.
 */
@Service
public class SecretLinks {

    /** What a link opens, and since when. */
    public record Target(String type, UUID id, Instant since) {}

    private final SecretLinkRepository links;
    private final Clock clock;

    SecretLinks(SecretLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    public Secret issue(String subjectType, UUID subjectId) {
        Secret secret = Secret.random();
        links.save(new SecretLink(secret.hash(), subjectType, subjectId, clock.instant()));
        return secret;
    }

    @Transactional(readOnly = true)
    public Optional<Target> open(Secret secret) {
        return links.findById(secret.hash()).map(SecretLink::target);
    }

    /** When the links to a subject were made, the newest first. */
    @Transactional(readOnly = true)
    public List<Instant> issued(String subjectType, UUID subjectId) {
        return links.issued(subjectType, subjectId);
    }

    /** Ends all links to a subject that is no more. */
    @Transactional
    public void revoke(String subjectType, UUID subjectId) {
        links.deleteBySubjectTypeAndSubjectId(subjectType, subjectId);
    }
}
