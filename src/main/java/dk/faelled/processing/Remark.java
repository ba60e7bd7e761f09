package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The administration's remark to a theme, or to one passage where that needs its own. Its words are
 * in its versions; a second official reviews the newest.
 */
@Entity
public class Remark {

    /** What a remark is to. */
    public enum About {
        THEME,
        PASSAGE,
        /** Responses that say nearly the same. */
        GROUP
    }

    @Id private UUID id;
    private UUID hearingId;

    @Enumerated(EnumType.STRING)
    private About about;

    private UUID aboutId;
    private int versions;
    private int reviewedVersion;
    private @Nullable String reviewedBy;
    @Version private @Nullable Long version;

    protected Remark() {}

    Remark(UUID hearingId, About about, UUID aboutId) {
        this.id = UUID.randomUUID();
        this.hearingId = hearingId;
        this.about = about;
        this.aboutId = aboutId;
    }

    RemarkVersion write(RemarkContent content, SignedIn who, Instant at) {
        versions++;
        return new RemarkVersion(id, versions, content, who, at);
    }

    /**
     * A second official agrees with the newest version.
     *
     * @throws RemarkNotReviewable when its author reviews it, or it was written anew meanwhile
     */
    void review(RemarkVersion read, SignedIn who) {
        if (read.number() != versions || read.authorId().equals(who.id())) {
            throw new RemarkNotReviewable();
        }
        reviewedVersion = versions;
        reviewedBy = who.name();
    }

    public boolean isReviewed() {
        return versions > 0 && reviewedVersion == versions;
    }

    public UUID id() {
        return id;
    }

    UUID hearingId() {
        return hearingId;
    }

    public About about() {
        return about;
    }

    public UUID aboutId() {
        return aboutId;
    }

    public int versions() {
        return versions;
    }

    public @Nullable String reviewedBy() {
        return isReviewed() ? reviewedBy : null;
    }
}
