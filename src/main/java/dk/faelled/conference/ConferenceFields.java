package dk.faelled.conference;

import dk.faelled.plan.ContactPerson;
import dk.faelled.platform.Difference;
import dk.faelled.platform.RecordFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a conference says as named texts, for the audit log. */
final class ConferenceFields {

    private static final String PREFIX = "conference.field.";

    private ConferenceFields() {}

    static List<Difference> differences(Map<String, String> before, Conference now) {
        return Difference.between(PREFIX, before, of(now));
    }

    static Map<String, String> of(Conference conference) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", conference.kind().name());
        fields.putAll(RecordFields.typed(conference.text()));
        fields.put("contact", line(conference.contact()));
        fields.putAll(RecordFields.typed(conference.time()));
        fields.putAll(RecordFields.typed(conference.venue()));
        fields.put("audience", conference.audience().name());
        fields.putAll(RecordFields.typed(conference.signUp()));
        fields.put("groups", lines(conference.groups().stream().map(ConferenceFields::line)));
        fields.put(
                "programme",
                lines(conference.programme().items().stream().map(ConferenceFields::line)));
        return fields;
    }

    private static String line(ContactPerson contact) {
        return Stream.of(contact.name(), contact.title(), contact.phone(), contact.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String line(StakeholderGroup group) {
        return group.quota() == null ? group.name() : group.name() + ": " + group.quota();
    }

    private static String line(ProgrammeItem item) {
        String speakers =
                item.speakers().stream().map(Speaker::line).collect(Collectors.joining("; "));
        return Stream.of(
                        item.begins() + "–" + item.ends().toLocalTime(),
                        item.title(),
                        item.place(),
                        speakers,
                        item.text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String lines(Stream<String> each) {
        return each.collect(Collectors.joining("\n"));
    }
}
