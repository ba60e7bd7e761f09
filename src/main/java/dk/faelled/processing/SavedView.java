package dk.faelled.processing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A filter of the inbox that an official has given a name. */
@Entity
class SavedView {

    @Id private UUID id;
    private UUID accountId;
    private UUID hearingId;
    private String name;
    private String query;

    protected SavedView() {}

    SavedView(UUID accountId, UUID hearingId, String name, String query) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.hearingId = hearingId;
        this.name = name;
        this.query = query;
    }

    /** Keeps another filter under the same name. */
    void keep(String other) {
        query = other;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }
}
