package dk.faelled.whitepaper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What officials write about a hearing's outcome beside what the data says. */
@Entity
class WhitePaperText {

    @Id private UUID hearingId;
    private String introduction;
    private String representativeness;
    @Version private @Nullable Long version;

    protected WhitePaperText() {}

    WhitePaperText(UUID hearingId) {
        this.hearingId = hearingId;
        this.introduction = "";
        this.representativeness = "";
    }

    void write(String first, String stands) {
        introduction = first;
        representativeness = stands;
    }

    public String introduction() {
        return introduction;
    }

    /** How far those who answered stand for all. */
    public String representativeness() {
        return representativeness;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
