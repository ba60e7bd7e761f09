package dk.faelled.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.hearing.HearingContent;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.QuestionKind;
import dk.faelled.hearing.ResponseTemplate;
import dk.faelled.hearing.TemplateSection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTests {

    private final HearingContent content = HearingMother.content("Maden");
    private final ResponseTemplate template = content.template();
    private final Question scale = template.questions().toList().get(0);
    private final Question why = template.questions().toList().get(1);

    @Test
    void asksAQuestionOnlyAfterTheAnswersItDependsOn() {
        assertThat(Answers.NONE.ask(why, template)).isFalse();
        assertThat(answered("AGREE").ask(why, template)).isFalse();
        assertThat(answered("DISAGREE").ask(why, template)).isTrue();
    }

    @Test
    void countsOnlyWhatWasAskedInTheEnd() {
        Answers bypassed = answered("AGREE").with(Map.of(why.id(), Answer.ofText("Fordi")));

        assertThat(bypassed.counting(template).byQuestion()).containsOnlyKeys(scale.id());
        assertThat(bypassed.to(why.id()).text()).isEqualTo("Fordi");
    }

    @Test
    void countsNoAnswerToAQuestionOfAnotherHearing() {
        Answers strange =
                answered("AGREE").with(Map.of(UUID.randomUUID(), Answer.ofText("Fremmed")));

        assertThat(strange.counting(template).byQuestion()).containsOnlyKeys(scale.id());
        assertThat(strange.orphaned(template)).containsExactly("Fremmed");
    }

    @ParameterizedTest
    @EnumSource(value = QuestionKind.class, names = "INFORMATION", mode = EnumSource.Mode.EXCLUDE)
    void saysWhenARequiredQuestionIsNotAnswered(QuestionKind kind) {
        Question question = required(HearingMother.question(kind, "Hvad?", null));

        assertThat(faults(question, Answer.ofText("")))
                .containsExactly("response.fault.missing." + kind);
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE_CHOICE, a;b, one",
        "SINGLE_CHOICE, x, option",
        "SEVERAL_CHOICES, a;x, option",
        "AGREEMENT, AGREE;PARTLY, one",
        "AGREEMENT, ENIG, option",
        "RANKING, a;a, rank"
    })
    void saysWhatIsWrongWithAChoice(QuestionKind kind, String choices, String fault) {
        Question question = HearingMother.question(kind, "Hvad?", null);

        assertThat(faults(question, Answer.ofChoices(List.of(choices.split(";")))))
                .containsExactly("response.fault." + fault);
    }

    @Test
    void saysWhenATextIsTooLongOrHasACprNumber() {
        Question line = HearingMother.question(QuestionKind.SHORT_TEXT, "Navn?", null);
        Question text = HearingMother.question(QuestionKind.LONG_TEXT, "Hvorfor?", null);

        assertThat(faults(line, Answer.ofText("æ".repeat(Question.SHORT)))).isEmpty();
        assertThat(faults(line, Answer.ofText("æ".repeat(Question.SHORT + 1))))
                .containsExactly("response.fault.long.SHORT_TEXT");
        assertThat(faults(text, Answer.ofText("æ".repeat(Question.LONG + 1))))
                .containsExactly("response.fault.long.LONG_TEXT");
        assertThat(faults(text, Answer.ofText("Mit barn, 010115-1234, går der")))
                .containsExactly("response.fault.cpr");
    }

    @ParameterizedTest
    @CsvSource({"12345674, true", "12 34 56 74, true", "12345678, false", "1234567, false"})
    void tellsACvrNumberFromATypingError(String typed, boolean plausible) {
        assertThat(Cvr.isPlausible(typed)).isEqualTo(plausible);
    }

    private Answers answered(String agreement) {
        return new Answers(Map.of(scale.id(), Answer.ofChoices(List.of(agreement))));
    }

    private static List<String> faults(Question question, Answer answer) {
        ResponseTemplate one =
                new ResponseTemplate(
                        List.of(
                                new TemplateSection(
                                        UUID.randomUUID(), "Tema", "", List.of(question))));
        return List.copyOf(
                new AnswerCheck(one, false)
                        .faults(List.of(question), new Answers(Map.of(question.id(), answer)))
                        .values());
    }

    private static Question required(Question question) {
        return new Question(
                question.id(),
                question.kind(),
                question.text(),
                "",
                true,
                true,
                question.options(),
                null,
                null);
    }
}
