package dk.faelled.conference;

import dk.faelled.plan.ContactPerson;
import dk.faelled.platform.DemoFile;
import dk.faelled.platform.Slug;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The conferences of the demonstration as they stand in their file, with how many come: the
 * registration module invents them.
 */
public record ConferenceDemoFile(
        LocalDate asOf, String plan, ContactPerson contact, List<Entry> conferences) {

    /**
     * One of them.
     *
     * @param registered how many have a seat
     * @param present how many came; null when it is still to be held
     * @param fullGroup the group whose seats are all taken; null for none
     * @param waiting how many wait for a seat in it
     */
    public record Entry(
            String key,
            ConferenceKind kind,
            String title,
            String lead,
            String themeQuestion,
            String purpose,
            String practical,
            String begins,
            String ends,
            String venue,
            String address,
            String wayIn,
            Audience audience,
            String opens,
            String closes,
            int capacity,
            List<GroupEntry> groups,
            List<ItemEntry> programme,
            int registered,
            @Nullable Integer present,
            @Nullable String fullGroup,
            @Nullable Integer waiting,
            @Nullable String taken,
            @Nullable String minutes,
            @Nullable List<TableEntry> tables) {

        public String slug() {
            return Slug.of(title);
        }
    }

    /** A table with what it wanted. */
    public record TableEntry(String topic, List<PointEntry> points) {}

    /** What a table wanted, and how many were for it. */
    public record PointEntry(String text, int votes) {}

    record GroupEntry(String name, @Nullable Integer quota) {}

    record ItemEntry(
            ProgrammeItem.Kind kind,
            String at,
            String to,
            String title,
            @Nullable String text,
            @Nullable String place,
            @Nullable List<String> speakers,
            @Nullable Boolean choosable,
            @Nullable Integer seats) {

        ProgrammeItem item(LocalDate day) {
            return new ProgrammeItem(
                    UUID.randomUUID(),
                    kind,
                    day.atTime(LocalTime.parse(at)),
                    day.atTime(LocalTime.parse(to)),
                    title,
                    Objects.requireNonNullElse(text, ""),
                    Objects.requireNonNullElse(place, ""),
                    Objects.requireNonNullElse(speakers, List.<String>of()).stream()
                            .map(ItemEntry::speaker)
                            .toList(),
                    Boolean.TRUE.equals(choosable),
                    seats);
        }

        private static Speaker speaker(String line) {
            String[] parts = line.split(", ", 2);
            return new Speaker(parts[0], parts.length > 1 ? parts[1] : "");
        }
    }

    public static ConferenceDemoFile read() {
        return DemoFile.read("conferences.yml", ConferenceDemoFile.class);
    }
}
