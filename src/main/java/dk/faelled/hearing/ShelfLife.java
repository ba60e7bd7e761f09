package dk.faelled.hearing;

import dk.faelled.platform.TimeConfiguration;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long what was said in a hearing can be read, and is kept. To take it from the web and to
 * dispose of it are two different things.
 *
 * @param shownUntil the last day the public may read it; null as long as nobody set one
 * @param takenDownAt when what is found by words was taken away
 * @param recordNumber of the case in the municipality's records that has it; null before that
 * @param disposedAt when it was destroyed here; the records have it
 */
@Embeddable
public record ShelfLife(
        @Nullable LocalDate shownUntil,
        @Nullable Instant takenDownAt,
        @Nullable String recordNumber,
        @Nullable Instant disposedAt) {

    static final ShelfLife OPEN = new ShelfLife(null, null, null, null);

    public boolean shows(Instant at) {
        return disposedAt == null
                && (shownUntil == null
                        || !LocalDate.ofInstant(at, TimeConfiguration.COPENHAGEN)
                                .isAfter(shownUntil));
    }

    public ShelfLife until(@Nullable LocalDate day) {
        return new ShelfLife(day, null, recordNumber, disposedAt);
    }

    public ShelfLife takenDown(Instant at) {
        return new ShelfLife(shownUntil, at, recordNumber, disposedAt);
    }

    /** The municipality's records have what was said. */
    public ShelfLife recorded(String number) {
        return new ShelfLife(shownUntil, takenDownAt, number, disposedAt);
    }

    /**
     * What was said is destroyed.
     *
     * @throws IllegalHearingTransition when the records do not have it, or the public still sees it
     */
    public ShelfLife disposed(Instant at) {
        if (recordNumber == null || shows(at)) {
            throw new IllegalHearingTransition("This has to be kept still");
        }
        return new ShelfLife(shownUntil, at, recordNumber, at);
    }
}
