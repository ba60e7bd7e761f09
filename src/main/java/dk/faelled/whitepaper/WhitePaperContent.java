package dk.faelled.whitepaper;

import dk.faelled.hearing.SenderKind;
import dk.faelled.processing.Verdict;
import dk.faelled.response.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything a white paper says, in one of its editions, as it was at one moment.
 *
 * @param path where the hearing is
 * @param asOf when it was taken from the data
 * @param introduction what officials say first; may be empty
 * @param representativeness how far those who answered stand for all; may be empty
 * @param chapters theme by theme, as they are read
 * @param responses all that were received and not withdrawn
 */
public record WhitePaperContent(
        Edition edition,
        String title,
        String planTitle,
        String path,
        LocalDate opens,
        LocalDate deadline,
        Instant asOf,
        String introduction,
        String representativeness,
        List<SenderCount> senders,
        List<ChannelCount> channels,
        List<Chapter> chapters,
        List<Listed> responses) {

    private static final int LISTED = 1_000;
    private static final int NUMBERS = 200;

    /** How many answers are of some kind, whose name is a message. */
    public interface Count {

        String key();

        long number();
    }

    /** How many answered as a kind of sender. */
    public record SenderCount(SenderKind kind, long number) implements Count {

        @Override
        public String key() {
            return "hearing.sender." + kind;
        }
    }

    /** How many answers came by one way. */
    public record ChannelCount(Channel channel, long number) implements Count {

        @Override
        public String key() {
            return "response.channel." + channel;
        }
    }

    /**
     * What was said to one theme, and what is said to it.
     *
     * @param depth 0 for themes on top
     * @param quotes some of what was said
     * @param numbers of all responses that have something to say to it
     */
    public record Chapter(
            UUID themeId,
            String number,
            int depth,
            String name,
            String summary,
            List<Quote> quotes,
            List<Long> numbers,
            @Nullable Answered remark) {

        /** So many numbers as a reader can bear, as they are written. */
        public String someNumbers() {
            return numbers.stream()
                    .limit(NUMBERS)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }

        /** How many more there are, all in the spreadsheet. */
        public long moreNumbers() {
            return Math.max(0, numbers.size() - NUMBERS);
        }
    }

    /**
     * Words of a response.
     *
     * @param sender empty for somebody who stays unnamed
     * @param shown whether everybody can read the response
     * @param remark what is said to these words by themselves; null for nothing
     * @param others the numbers of further responses that say nearly the same and are answered the
     *     same
     */
    public record Quote(
            long number,
            String sender,
            boolean shown,
            String words,
            @Nullable Answered remark,
            List<Long> others) {

        /** White papers that were frozen before there were such groups name none. */
        public Quote {
            others = Objects.requireNonNullElseGet(others, List::of);
        }

        boolean isOf(long response) {
            return number == response || others.contains(response);
        }
    }

    /** What the administration says. */
    public record Answered(
            String text, @Nullable Verdict verdict, String amendment, String section) {}

    /**
     * A response in the list at the end.
     *
     * @param sender empty for somebody who stays unnamed
     * @param shown whether everybody can read it
     * @param themes the numbers of the chapters it is in
     */
    public record Listed(
            long number,
            SenderKind kind,
            String sender,
            LocalDate received,
            boolean late,
            boolean shown,
            List<String> themes) {}

    /** So many as a document can list; all are in the spreadsheet. */
    public List<Listed> someResponses() {
        return responses.subList(0, Math.min(LISTED, responses.size()));
    }

    public long moreResponses() {
        return Math.max(0, responses.size() - LISTED);
    }

    public long received() {
        return responses.size();
    }

    public long shown() {
        return responses.stream().filter(Listed::shown).count();
    }

    public long late() {
        return responses.stream().filter(Listed::late).count();
    }

    /** The chapters in which something is proposed to be changed. */
    public List<Chapter> amended() {
        return chapters.stream()
                .filter(
                        chapter ->
                                chapter.remark() != null && !chapter.remark().amendment().isEmpty())
                .toList();
    }

    /** How many chapters something was said to and nothing is answered. */
    public long chaptersWithoutRemark() {
        return chapters.stream()
                .filter(chapter -> !chapter.numbers().isEmpty() && chapter.remark() == null)
                .count();
    }

    public long responsesWithoutTheme() {
        return responses.stream().filter(each -> each.themes().isEmpty()).count();
    }

    /** How many parts of a hundred a kind has. */
    public long share(Count count) {
        return received() == 0 ? 0 : Math.round(100.0 * count.number() / received());
    }
}
