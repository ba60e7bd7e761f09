package dk.faelled.hearing;

import dk.faelled.plan.ContactPerson;
import dk.faelled.platform.DemoFile;
import dk.faelled.platform.TimeConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hearing of the demonstration as it stands in its file, with the responses the response module
 * loads. Questions are known by keys.
 */
public record HearingDemoFile(
        LocalDate asOf,
        String plan,
        HearingKind kind,
        String opens,
        String deadline,
        String title,
        String lead,
        String about,
        String letter,
        String next,
        String caseNumber,
        ContactPerson contact,
        List<SectionEntry> sections,
        @Nullable List<AlternativeEntry> alternatives,
        @Nullable List<CriterionEntry> criteria,
        List<PageEntry> template,
        List<PartyEntry> parties,
        List<ResponseEntry> responses) {

    /** The files, in the order they are loaded. */
    public static final List<String> NAMES = List.of("hearing-a.yml", "hearing-b.yml");

    record SectionEntry(String number, String title, String text) {}

    record AlternativeEntry(String name, String text) {}

    record CriterionEntry(String name, List<String> of) {}

    record PageEntry(String title, @Nullable String intro, List<QuestionEntry> questions) {}

    record QuestionEntry(
            String key,
            QuestionKind kind,
            String text,
            @Nullable String help,
            @Nullable Boolean required,
            @Nullable Boolean published,
            @Nullable List<String> options,
            @Nullable String section,
            @Nullable WhenEntry when) {}

    record WhenEntry(String question, List<String> answers) {}

    record PartyEntry(String name, SenderKind kind, @Nullable String contact, String email) {}

    /** Who sent a response; what is left out is empty. */
    public record SenderEntry(
            SenderKind kind,
            String name,
            String email,
            @Nullable String organisation,
            @Nullable String cvr,
            @Nullable String boardMeeting,
            @Nullable String chair,
            @Nullable String address,
            @Nullable Boolean protectedAddress,
            @Nullable Boolean showName) {}

    /** A response; answers are texts, or lists of the options' texts, by the questions' keys. */
    public record ResponseEntry(
            String key,
            @Nullable String party,
            SenderEntry sender,
            String sent,
            String state,
            @Nullable String reason,
            Map<String, Object> answers) {}

    public static HearingDemoFile read(String name) {
        return DemoFile.read(name, HearingDemoFile.class);
    }

    /** The id of a question of this file. */
    public UUID questionId(String key) {
        return id("question:" + key);
    }

    /** A time of day in a shifted file. */
    public static Instant moment(String written, DemoFile shift) {
        LocalDateTime time = LocalDateTime.parse(written);
        return shift.day(time.toLocalDate().toString())
                .atTime(time.toLocalTime())
                .atZone(TimeConfiguration.COPENHAGEN)
                .toInstant();
    }

    HearingContent content(DemoFile shift) {
        return new HearingContent(
                new HearingText(
                        title,
                        shift.text(lead).strip(),
                        shift.text(about).strip(),
                        shift.text(letter).strip(),
                        shift.text(next).strip(),
                        caseNumber,
                        contact),
                material(shift),
                new ResponseTemplate(template.stream().map(page -> page(page, shift)).toList()));
    }

    private ConsultationMaterial material(DemoFile shift) {
        List<ConsultationMaterial.Section> texts =
                sections.stream()
                        .map(
                                entry ->
                                        new ConsultationMaterial.Section(
                                                id("section:" + entry.number),
                                                entry.number,
                                                entry.title,
                                                shift.text(entry.text).strip()))
                        .toList();
        List<ConsultationMaterial.Alternative> models =
                Stream.ofNullable(alternatives)
                        .flatMap(List::stream)
                        .map(
                                entry ->
                                        new ConsultationMaterial.Alternative(
                                                id("model:" + entry.name), entry.name, entry.text))
                        .toList();
        List<ConsultationMaterial.Criterion> rows = new ArrayList<>();
        for (CriterionEntry entry :
                Objects.requireNonNullElse(criteria, List.<CriterionEntry>of())) {
            Map<UUID, String> of = new HashMap<>();
            for (int i = 0; i < models.size(); i++) {
                of.put(models.get(i).id(), shift.text(entry.of.get(i)));
            }
            rows.add(new ConsultationMaterial.Criterion(id("row:" + entry.name), entry.name, of));
        }
        return new ConsultationMaterial(List.of(), texts, models, rows);
    }

    private TemplateSection page(PageEntry page, DemoFile shift) {
        return new TemplateSection(
                id("page:" + page.title),
                page.title,
                shift.text(Objects.requireNonNullElse(page.intro, "")),
                page.questions.stream().map(entry -> question(entry, shift)).toList());
    }

    private Question question(QuestionEntry entry, DemoFile shift) {
        List<String> options = Objects.requireNonNullElse(entry.options, List.of());
        WhenEntry when = entry.when;
        return new Question(
                questionId(entry.key),
                entry.kind,
                entry.text,
                shift.text(Objects.requireNonNullElse(entry.help, "")).strip(),
                Boolean.TRUE.equals(entry.required),
                !Boolean.FALSE.equals(entry.published),
                options.stream().map(text -> new Question.Option(optionId(text), text)).toList(),
                entry.section == null ? null : id("section:" + entry.section),
                when == null
                        ? null
                        : new Question.Condition(
                                questionId(when.question),
                                when.answers.stream()
                                        .map(answer -> optionIdOf(when.question, answer))
                                        .toList()));
    }

    /** The id of an option by its text; the constants of the scale are ids themselves. */
    public String optionIdOf(String questionKey, String text) {
        boolean scale =
                template.stream()
                        .flatMap(page -> page.questions.stream())
                        .anyMatch(
                                entry ->
                                        entry.key.equals(questionKey)
                                                && entry.kind == QuestionKind.AGREEMENT);
        return scale ? text : optionId(text);
    }

    /** How a question is answered. */
    public QuestionKind kindOf(String questionKey) {
        return template.stream()
                .flatMap(page -> page.questions.stream())
                .filter(entry -> entry.key.equals(questionKey))
                .findFirst()
                .map(QuestionEntry::kind)
                .orElseThrow();
    }

    private static String optionId(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }

    private UUID id(String name) {
        return UUID.nameUUIDFromBytes((plan + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
