package dk.faelled.processing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose work a response is, and until when. */
@Entity
class ResponseWork {

    @Id private UUID responseId;
    private @Nullable UUID assigneeId;
    private @Nullable LocalDate due;
    @Version private @Nullable Long version;

    protected ResponseWork() {}

    ResponseWork(UUID responseId) {
        this.responseId = responseId;
    }

    void assign(@Nullable UUID to, @Nullable LocalDate until) {
        assigneeId = to;
        due = until;
    }

    public @Nullable UUID assigneeId() {
        return assigneeId;
    }

    public @Nullable LocalDate due() {
        return due;
    }
}
