package dk.faelled.attendance;

import dk.faelled.platform.Actor;
import dk.faelled.registration.RegistrationState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Something that was written to those who come. It stays as it was sent. */
@Entity
public class ConferenceMessage implements Persistable<UUID> {

    /** To whom. */
    public enum Readers {
        SEATED,
        WAITING,
        ALL;

        boolean include(RegistrationState state) {
            return switch (this) {
                case SEATED -> state.takesSeat();
                case WAITING -> state == RegistrationState.WAITING;
                case ALL -> state.isActive();
            };
        }
    }

    @Id private UUID id;
    private UUID conferenceId;

    @Enumerated(EnumType.STRING)
    private Readers readers;

    private String subject;
    private String text;
    private int recipients;
    private String author;
    private Instant sentAt;

    protected ConferenceMessage() {}

    ConferenceMessage(
            UUID id,
            UUID conferenceId,
            MessageForm form,
            int recipients,
            Actor author,
            Instant sentAt) {
        this.id = id;
        this.conferenceId = conferenceId;
        this.readers = Objects.requireNonNull(form.readers());
        this.subject = form.subject().strip();
        this.text = form.text().strip();
        this.recipients = recipients;
        this.author = author.name();
        this.sentAt = sentAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Written once, so nothing has to be looked up first. */
    @Override
    public boolean isNew() {
        return true;
    }

    boolean says(MessageForm form) {
        return readers == form.readers()
                && subject.equals(form.subject().strip())
                && text.equals(form.text().strip());
    }

    public Readers readers() {
        return readers;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public int recipients() {
        return recipients;
    }

    public String author() {
        return author;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
