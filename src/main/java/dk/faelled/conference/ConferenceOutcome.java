package dk.faelled.conference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a conference. Attendance is counted, not written.
 *
 * @param minutes Markdown: how it went and what was said
 * @param taken Markdown: what the plan took from it
 * @param publishedAt null as long as only officials read it
 */
public record ConferenceOutcome(
        String minutes, String taken, List<Picture> pictures, @Nullable Instant publishedAt) {

    /** Nothing is written yet. */
    public static final ConferenceOutcome NONE = new ConferenceOutcome("", "", List.of(), null);

    /**
     * A picture from the day.
     *
     * @param description what it shows, for those who do not see it
     */
    public record Picture(UUID fileId, String description) {}

    ConferenceOutcome written(String otherMinutes, String otherTaken) {
        return new ConferenceOutcome(otherMinutes, otherTaken, pictures, publishedAt);
    }

    ConferenceOutcome with(Picture picture) {
        return new ConferenceOutcome(
                minutes,
                taken,
                Stream.concat(pictures.stream(), Stream.of(picture)).toList(),
                publishedAt);
    }

    ConferenceOutcome without(UUID fileId) {
        return new ConferenceOutcome(
                minutes,
                taken,
                pictures.stream().filter(each -> !each.fileId.equals(fileId)).toList(),
                publishedAt);
    }

    ConferenceOutcome published(@Nullable Instant at) {
        return new ConferenceOutcome(minutes, taken, pictures, at);
    }

    @JsonIgnore
    public boolean isPublished() {
        return publishedAt != null;
    }
}
