package dk.faelled.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.faelled.hearing.SenderKind;
import dk.faelled.response.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean.
 *
 * @param targets of each column: a {@link Fact}, the id of a question, or nothing
 * @param kind who answers, where no column says it
 * @param received the day they came, where no column says it
 * @param receipts whether senders with an address get the receipt
 */
record ImportMapping(
        List<String> targets,
        SenderKind kind,
        Channel channel,
        @Nullable LocalDate received,
        boolean receipts) {

    /** What is known of a sender. */
    enum Fact {
        NAME,
        EMAIL,
        ORGANISATION,
        KIND,
        ADDRESS,
        RECEIVED
    }

    ImportMapping {
        targets = List.copyOf(targets);
    }

    /** The places of the columns that say something. */
    @JsonIgnore
    List<Integer> columnsOf(String target) {
        return IntStream.range(0, targets.size())
                .filter(place -> targets.get(place).equals(target))
                .boxed()
                .toList();
    }

    /** The questions some column answers. */
    @JsonIgnore
    List<UUID> questions() {
        return targets.stream()
                .filter(target -> target.length() == 36)
                .distinct()
                .map(UUID::fromString)
                .toList();
    }

    /** What is missing before rows can be read, as a message key; null for nothing. */
    @JsonIgnore
    @Nullable String problem() {
        if (columnsOf(Fact.NAME.name()).isEmpty()) {
            return "intake.problem.name";
        }
        if (questions().isEmpty()) {
            return "intake.problem.question";
        }
        return received == null && columnsOf(Fact.RECEIVED.name()).isEmpty()
                ? "intake.problem.received"
                : null;
    }
}
