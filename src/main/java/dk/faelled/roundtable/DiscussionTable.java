package dk.faelled.roundtable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table of a conference, with what it talks about. */
@Entity
public class DiscussionTable {

    /** What the facilitators' links open. */
    static final String TYPE = "discussion-table";

    @Id private UUID id;
    private UUID conferenceId;
    private int number;
    private String topic;
    @Version private @Nullable Long version;

    protected DiscussionTable() {}

    DiscussionTable(UUID conferenceId, int number, String topic) {
        this.id = UUID.randomUUID();
        this.conferenceId = conferenceId;
        this.number = number;
        this.topic = topic;
    }

    void talkAbout(String other) {
        topic = other;
    }

    public UUID id() {
        return id;
    }

    public UUID conferenceId() {
        return conferenceId;
    }

    public int number() {
        return number;
    }

    public String topic() {
        return topic;
    }
}
