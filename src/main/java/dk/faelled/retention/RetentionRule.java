package dk.faelled.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long cases are kept whose KLE number begins so: main group, group or subject. The longest
 * beginning that fits decides.
 */
@Entity
class RetentionRule {

    static final String KLE = "\\d{2}(\\.\\d{2}){0,2}";

    @Id private String kle;

    /** After the hearing was concluded; null where it is never disposed of here. */
    private @Nullable Integer months;

    private String note;
    @Version private @Nullable Long version;

    protected RetentionRule() {}

    RetentionRule(String kle, @Nullable Integer months, String note) {
        this.kle = kle;
        change(months, note);
    }

    final void change(@Nullable Integer otherMonths, String otherNote) {
        months = otherMonths;
        note = otherNote;
    }

    /** The last day it must be kept; nothing where it is kept for ever. */
    Optional<LocalDate> keptUntil(LocalDate concluded) {
        return Optional.ofNullable(months).map(concluded::plusMonths);
    }

    public String kle() {
        return kle;
    }

    public @Nullable Integer months() {
        return months;
    }

    public String note() {
        return note;
    }
}
