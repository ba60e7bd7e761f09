package dk.faelled.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked to come, by a letter with a personal link. */
@Entity
public class Invitee {

    public static final String TYPE = "invitee";

    @Id private UUID id;
    private UUID conferenceId;
    @Embedded private Attendee attendee;
    private String email;
    private int letter;
    private @Nullable Instant writtenAt;
    private @Nullable Instant declinedAt;
    @Version private @Nullable Long version;

    protected Invitee() {}

    Invitee(UUID conferenceId, Attendee attendee, String email) {
        this.id = UUID.randomUUID();
        this.conferenceId = conferenceId;
        this.attendee = attendee;
        this.email = email;
    }

    /** The letter is on its way, the first or another one. */
    void write(Instant at) {
        letter++;
        writtenAt = at;
    }

    /** Does not come. Whoever registers later changed their mind. */
    void decline(Instant at) {
        declinedAt = at;
    }

    void reconsider() {
        declinedAt = null;
    }

    /** Whether there was a letter, and no refusal. */
    boolean isWaitedFor() {
        return writtenAt != null && declinedAt == null;
    }

    /** Names the letter that was sent last. */
    String letterKey() {
        return "conference-invitation:" + id + ":" + letter;
    }

    public UUID id() {
        return id;
    }

    public UUID conferenceId() {
        return conferenceId;
    }

    public Attendee attendee() {
        return attendee;
    }

    public String email() {
        return email;
    }

    public @Nullable Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable Instant declinedAt() {
        return declinedAt;
    }
}
