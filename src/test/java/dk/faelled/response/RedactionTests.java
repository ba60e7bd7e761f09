package dk.faelled.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RedactionTests {

    private static final UUID QUESTION = UUID.randomUUID();
    private static final String MARK = "#";

    /** Letters of the text are told apart from the mark, and each stands where it stood. */
    @Property
    void showsExactlyTheLettersNoSpanHides(
            @ForAll @AlphaChars @StringLength(min = 1, max = 30) String text,
            @ForAll @Size(max = 5) List<@IntRange(max = 29) Integer> begins,
            @ForAll @IntRange(min = 1, max = 10) int length) {
        List<Span> spans =
                begins.stream()
                        .map(each -> Math.min(each, text.length() - 1))
                        .map(each -> new Span(each, Math.min(each + length, text.length())))
                        .toList();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            Span letter = new Span(i, i + 1);
            if (spans.stream().noneMatch(span -> span.covers(letter))) {
                open.append(text.charAt(i));
            }
        }

        String shown = shown(text, spans);

        assertThat(shown.replace(MARK, "")).isEqualTo(open.toString());
        assertThat(shown.contains(MARK)).isEqualTo(!spans.isEmpty());
    }

    @Test
    void marksOverlappingWordsOnce() {
        assertThat(shown("abcdef", List.of(new Span(1, 3), new Span(2, 5)))).isEqualTo("a#f");
    }

    @Test
    void findsWordsHoweverTheirLinesAreBroken() {
        String text = "Ring til Asta\nØrsted. Hilsen ASTA ØRSTED";

        assertThat(Span.of("Asta Ørsted", text))
                .extracting(span -> span.in(text))
                .containsExactly("Asta\nØrsted", "ASTA ØRSTED");
        assertThat(Span.of("  ", text)).isEmpty();
        assertThat(Span.of("A.ta", text)).isEmpty();
    }

    private static String shown(String text, List<Span> hidden) {
        Answers answers = new Answers(Map.of(QUESTION, Answer.ofText(text)));
        ResponseVersion version =
                new ResponseVersion(
                        UUID.randomUUID(),
                        1,
                        1,
                        new Sender(
                                SenderKind.PRIVATE_PERSON,
                                "",
                                "",
                                "",
                                "",
                                null,
                                "",
                                "",
                                false,
                                false),
                        answers,
                        Instant.EPOCH,
                        false);
        return answers.without(
                        hidden.stream()
                                .map(
                                        span ->
                                                Redaction.of(
                                                        version,
                                                        QUESTION,
                                                        span,
                                                        RedactionGround.CONTACT,
                                                        Actor.PORTAL,
                                                        Instant.EPOCH))
                                .toList(),
                        MARK)
                .to(QUESTION)
                .text();
    }
}
