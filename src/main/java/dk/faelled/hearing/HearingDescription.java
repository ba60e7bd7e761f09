package dk.faelled.hearing;

import dk.faelled.platform.Difference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hearing's content in words, for the audit log. */
final class HearingDescription {

    private static final String FIELD = "hearing.field.";

    private HearingDescription() {}

    static List<Difference> differences(HearingContent before, HearingContent after) {
        return Difference.between(FIELD, words(before), words(after));
    }

    private static Map<String, String> words(HearingContent content) {
        HearingText text = content.text();
        ConsultationMaterial material = content.material();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", text.title());
        words.put("lead", text.lead());
        words.put("about", text.about());
        words.put("letter", text.letter());
        words.put("next", text.next());
        words.put("caseNumber", text.caseNumber());
        words.put("contactName", text.contact().name());
        words.put(
                "documents",
                lines(material.documents().stream().map(ConsultationMaterial.Document::title)));
        words.put(
                "sections",
                lines(material.sections().stream().map(each -> each.name() + ": " + each.text())));
        words.put(
                "alternatives",
                lines(
                        material.alternatives().stream()
                                .map(each -> each.name() + ": " + each.text())));
        words.put(
                "questions",
                lines(content.template().sections().stream().map(HearingDescription::words)));
        return words;
    }

    private static String words(TemplateSection section) {
        return section.title()
                + "\n"
                + lines(section.questions().stream().map(question -> "– " + question.text()));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
