package dk.faelled.intake;

import dk.faelled.hearing.Question;
import dk.faelled.hearing.SenderKind;
import dk.faelled.response.Channel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the columns mean, as it is chosen.
 *
 * @param column the target of each, in their order
 */
record MappingForm(
        @Nullable List<String> column,
        @Nullable SenderKind kind,
        @Nullable Channel channel,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate received,
        boolean receipts) {

    static MappingForm of(ImportMapping mapping) {
        return new MappingForm(
                mapping.targets(),
                mapping.kind(),
                mapping.channel(),
                mapping.received(),
                mapping.receipts());
    }

    /** What it will mostly be: heads that say what they are, mails as mails are. */
    static MappingForm guess(ResponseImport file, List<Question> questions, SpokenNames names) {
        if (!file.isMails()) {
            return new MappingForm(
                    file.columns().stream().map(head -> names.target(head, questions)).toList(),
                    SenderKind.PRIVATE_PERSON,
                    Channel.LETTER,
                    null,
                    true);
        }
        String text =
                questions.stream()
                        .filter(question -> question.longest() == Question.LONG)
                        .filter(question -> question.kind().isText())
                        .findFirst()
                        .map(question -> question.id().toString())
                        .orElse("");
        return new MappingForm(
                List.of("NAME", "EMAIL", "RECEIVED", "", text),
                SenderKind.PRIVATE_PERSON,
                Channel.EMAIL,
                null,
                true);
    }

    /**
     * Null where something is left open that cannot be.
     *
     * @param columns how many the file has
     * @param questions what columns can answer
     */
    @Nullable ImportMapping mapping(int columns, List<Question> questions) {
        List<String> targets = Objects.requireNonNullElse(column, List.of());
        boolean known = targets.stream().allMatch(target -> isKnown(target, questions));
        if (kind == null
                || channel == null
                || channel == Channel.WEB
                || targets.size() != columns
                || !known) {
            return null;
        }
        return new ImportMapping(targets, kind, channel, received, receipts);
    }

    private static boolean isKnown(String target, List<Question> questions) {
        return target.isEmpty()
                || Arrays.stream(ImportMapping.Fact.values())
                        .anyMatch(fact -> fact.name().equals(target))
                || questions.stream().anyMatch(question -> question.id().toString().equals(target));
    }
}
