package dk.faelled.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a package encloses: an uploaded file, or something living that is frozen when the
 * package is sent.
 *
 * @param subjectId what is frozen; null for an uploaded file
 * @param fileId the uploaded file; null for something living
 * @param membersOnly whether only members may read it, also when the documents are published
 */
public record Annex(
        UUID id,
        String title,
        Kind kind,
        @Nullable UUID subjectId,
        @Nullable UUID fileId,
        boolean membersOnly) {

    /** White papers are enclosed in full, names and all: never for everybody. */
    public Annex {
        membersOnly = membersOnly || kind == Kind.WHITE_PAPER;
    }

    /** What is enclosed. */
    public enum Kind {
        FILE,
        WHITE_PAPER,
        CONFERENCE,
        IDEAS,
        PROCESS
    }
}
