package dk.faelled.response;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All responses to a hearing, read from the first to the last without holding more than some of
 * them at a time. Withdrawn responses are left out.
 */
@Component
@Transactional(readOnly = true)
public class ResponseBook {

    private static final int AT_ONCE = 500;

    /** A response with its newest version. */
    public record Entry(HearingResponse response, ResponseVersion version) {}

    private final HearingResponses responses;
    private final EntityManager entities;

    ResponseBook(HearingResponses responses, EntityManager entities) {
        this.responses = responses;
        this.entities = entities;
    }

    /**
     * The next of a hearing's responses, by their ids.
     *
     * @param after the last one before; null for the first
     */
    public List<HearingResponse> after(UUID hearingId, @Nullable UUID after, int limit) {
        return responses.after(hearingId, after == null ? new UUID(0, 0) : after, limit);
    }

    /** Some of them, by their ids, with what they say now. */
    public List<Entry> some(Collection<UUID> ids) {
        return responses.newestOf(ids);
    }

    /** Hands over all of them, by number, some at a time. */
    public void read(UUID hearingId, Consumer<List<Entry>> reader) {
        long after = 0;
        List<Entry> some = responses.newestAfter(hearingId, after, AT_ONCE);
        while (!some.isEmpty()) {
            reader.accept(some);
            after = some.getLast().response().number();
            entities.flush();
            entities.clear();
            some = responses.newestAfter(hearingId, after, AT_ONCE);
        }
    }
}
