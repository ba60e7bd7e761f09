package dk.faelled.engagement;

import dk.faelled.platform.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A citizen as far as the portal needs to know one: an address that can be written to. */
@Entity
public class Participant {

    static final Duration REMEMBERED_FOR = Duration.ofDays(180);

    @Id private UUID id;

    @Column(unique = true)
    private String email;

    private String language;
    private @Nullable Instant confirmedAt;
    private @Nullable String browserHash;
    private @Nullable Instant browserSince;
    @Version private @Nullable Long version;

    protected Participant() {}

    Participant(String email, Locale locale) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.language = locale.toLanguageTag();
    }

    /** The address was used by its owner: a link mailed to it was opened and confirmed. */
    public void confirm(Instant at) {
        if (confirmedAt == null) {
            confirmedAt = at;
        }
    }

    /** Remembers the browser that holds the secret, instead of an earlier one. */
    void remember(Secret browser, Instant at) {
        browserHash = browser.hash();
        browserSince = at;
    }

    boolean isRemembered(Instant now) {
        return browserSince != null && browserSince.plus(REMEMBERED_FOR).isAfter(now);
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
