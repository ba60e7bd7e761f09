package dk.faelled.chamber;

import dk.faelled.decision.CaseKind;
import dk.faelled.decision.StepResult;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case on a member's table: one body's treatment of it.
 *
 * @param readVersion the version this member read last; 0 for none
 * @param result null until the body decided
 */
public record TableItem(
        UUID stepId,
        UUID packageId,
        String slug,
        String title,
        CaseKind kind,
        boolean closed,
        String ground,
        UUID bodyId,
        String bodyName,
        LocalDateTime meets,
        String place,
        int itemNumber,
        int versionNumber,
        int readVersion,
        @Nullable StepResult result) {

    /** How far a member is with it. */
    public enum Reading {
        UNREAD,
        CHANGED,
        READ
    }

    public Reading reading() {
        if (readVersion == 0) {
            return Reading.UNREAD;
        }
        return readVersion < versionNumber ? Reading.CHANGED : Reading.READ;
    }

    public boolean isDecided() {
        return result != null;
    }

    public String path() {
        return "/politik/sager/" + slug;
    }
}
