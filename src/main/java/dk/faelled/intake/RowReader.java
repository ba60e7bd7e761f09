package dk.faelled.intake;

import dk.faelled.hearing.HearingContent;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.QuestionKind;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.EmailAddress;
import dk.faelled.platform.PersonalData;
import dk.faelled.platform.VagueDate;
import dk.faelled.response.Answer;
import dk.faelled.response.Answers;
import dk.faelled.response.Reception;
import dk.faelled.response.Sender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as a mapping says, against the questions as they are now. A row is sound as a whole or
 * not at all.
 */
final class RowReader {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_FACT = 200;

    /** What a row says; only where it has no faults is it to be received. */
    record Read(Sender sender, Answers answers, LocalDate received, List<RowFault> faults) {}

    private final ImportMapping mapping;
    private final HearingContent content;
    private final SpokenNames names;
    private final Reception reception;
    private final LocalDate today;

    RowReader(
            ImportMapping mapping,
            HearingContent content,
            SpokenNames names,
            Reception reception,
            LocalDate today) {
        this.mapping = mapping;
        this.content = content;
        this.names = names;
        this.reception = reception;
        this.today = today;
    }

    /**
     * @param withFiles whether files came along, which are an answer, too
     */
    Read read(List<String> cells, boolean withFiles) {
        List<RowFault> faults = new ArrayList<>();
        LocalDate received = received(fact(ImportMapping.Fact.RECEIVED, cells), faults);
        Sender sender = sender(cells, faults);
        Answers answers = answers(cells, faults);
        if (answers.isEmpty() && !withFiles && faults.isEmpty()) {
            faults.add(RowFault.of("intake.fault.empty"));
        }
        reception
                .faults(content, answers)
                .forEach((id, key) -> faults.add(RowFault.of(key, question(id), Question.LONG)));
        return new Read(sender, answers, received, faults);
    }

    private LocalDate received(String typed, List<RowFault> faults) {
        LocalDate day = typed.isEmpty() ? mapping.received() : day(typed);
        if (day == null) {
            faults.add(RowFault.of("intake.fault.date", typed));
            return today;
        }
        if (day.isAfter(today)) {
            faults.add(RowFault.of("intake.fault.future", typed));
        }
        return day;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            VagueDate written = VagueDate.read(typed);
            return written.isExact() ? written.anchor() : null;
        } catch (IllegalArgumentException notADate) {
            return null;
        }
    }

    private Sender sender(List<String> cells, List<RowFault> faults) {
        String name = fact(ImportMapping.Fact.NAME, cells);
        String email = fact(ImportMapping.Fact.EMAIL, cells);
        String organisation = fact(ImportMapping.Fact.ORGANISATION, cells);
        String address = fact(ImportMapping.Fact.ADDRESS, cells);
        SenderKind kind = kind(fact(ImportMapping.Fact.KIND, cells), faults);
        require(!name.isEmpty(), "intake.fault.name", "", faults);
        require(name.length() <= LONGEST_NAME, "intake.fault.long", name, faults);
        for (String each : List.of(organisation, address)) {
            require(each.length() <= LONGEST_FACT, "intake.fault.long", each, faults);
        }
        for (String each : List.of(name, organisation, address)) {
            require(!PersonalData.CPR.isIn(each), "intake.fault.cpr", "", faults);
        }
        require(
                email.isEmpty() || EmailAddress.isPlausible(email),
                "intake.fault.email",
                email,
                faults);
        require(
                !kind.isOnBehalf() || !organisation.isEmpty(),
                "intake.fault.organisation",
                "",
                faults);
        return new Sender(kind, name, email, organisation, "", null, "", address, false, false);
    }

    private SenderKind kind(String typed, List<RowFault> faults) {
        if (typed.isEmpty()) {
            return mapping.kind();
        }
        Optional<SenderKind> kind = names.kind(typed);
        require(kind.isPresent(), "intake.fault.kind", typed, faults);
        return kind.orElse(mapping.kind());
    }

    private Answers answers(List<String> cells, List<RowFault> faults) {
        Map<UUID, Answer> answers = new HashMap<>();
        for (UUID id : mapping.questions()) {
            Question question = content.template().question(id).orElse(null);
            if (question == null) {
                faults.add(RowFault.of("intake.fault.question"));
            } else {
                answers.put(id, answer(question, joined(id.toString(), cells), faults));
            }
        }
        return new Answers(answers);
    }

    private Answer answer(Question question, String typed, List<RowFault> faults) {
        if (question.kind().isText()) {
            return Answer.ofText(typed);
        }
        Map<String, String> options = names.options(question);
        List<String> chosen = new ArrayList<>();
        for (String each : parts(question, typed, options)) {
            String option = options.get(SpokenNames.plain(each));
            if (option == null) {
                faults.add(RowFault.of("intake.fault.option", each, question.text()));
            } else {
                chosen.add(option);
            }
        }
        return Answer.ofChoices(chosen);
    }

    /** An option's own text may have the signs in it that stand between options. */
    private static List<String> parts(
            Question question, String typed, Map<String, String> options) {
        if (typed.isEmpty()) {
            return List.of();
        }
        boolean several =
                question.kind() == QuestionKind.SEVERAL_CHOICES
                        || question.kind() == QuestionKind.RANKING;
        return !several || options.containsKey(SpokenNames.plain(typed))
                ? List.of(typed)
                : Arrays.stream(typed.split("[;|\\n]"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private String fact(ImportMapping.Fact fact, List<String> cells) {
        return joined(fact.name(), cells).replaceAll("\\s+", " ");
    }

    private String joined(String target, List<String> cells) {
        return mapping.columnsOf(target).stream()
                .filter(place -> place < cells.size())
                .map(cells::get)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String question(UUID id) {
        return content.template().question(id).map(Question::text).orElse("");
    }

    private static void require(boolean sound, String key, String typed, List<RowFault> faults) {
        if (!sound) {
            faults.add(RowFault.of(key, typed));
        }
    }
}
