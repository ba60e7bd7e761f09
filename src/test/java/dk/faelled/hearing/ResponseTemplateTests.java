package dk.faelled.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResponseTemplateTests {

    private final Question scale =
            HearingMother.question(QuestionKind.AGREEMENT, "Er du enig?", null);
    private final Question why =
            HearingMother.question(
                    QuestionKind.LONG_TEXT,
                    "Hvorfor ikke?",
                    new Question.Condition(scale.id(), List.of("DISAGREE")));
    private final TemplateSection section =
            new TemplateSection(UUID.randomUUID(), "Maden", "", List.of(scale, why));
    private final ResponseTemplate template = new ResponseTemplate(List.of(section));

    @Test
    void dropsAConditionThatWouldDependOnALaterQuestion() {
        ResponseTemplate moved = template.moveQuestion(why.id(), 0);

        assertThat(moved.questions().map(Question::text))
                .containsExactly("Hvorfor ikke?", "Er du enig?");
        assertThat(moved.question(why.id()).orElseThrow().condition()).isNull();
    }

    @Test
    void dropsAConditionWhoseQuestionIsTakenOut() {
        ResponseTemplate rest = template.withoutQuestion(scale.id());

        assertThat(rest.question(why.id()).orElseThrow().condition()).isNull();
    }

    @Test
    void repeatsASectionWithQuestionsThatDependOnEachOtherAsBefore() {
        UUID copy = UUID.randomUUID();

        ResponseTemplate repeated = template.repeat(section.id(), copy, "Køkkenerne");

        List<Question> questions = repeated.section(copy).orElseThrow().questions();
        assertThat(questions).extracting(Question::text).containsExactly(scale.text(), why.text());
        assertThat(questions).extracting(Question::id).doesNotContain(scale.id(), why.id());
        assertThat(questions.get(1).condition())
                .isEqualTo(new Question.Condition(questions.get(0).id(), List.of("DISAGREE")));
    }

    @Test
    void copiesEverySectionForAnotherHearing() {
        ResponseTemplate two = template.repeat(section.id(), UUID.randomUUID(), "Køkkenerne");

        ResponseTemplate copy = two.copy();

        assertThat(copy.sections())
                .extracting(TemplateSection::title)
                .containsExactly("Maden", "Køkkenerne");
        assertThat(copy.questions().map(Question::text))
                .containsExactlyElementsOf(two.questions().map(Question::text).toList());
        assertThat(copy.questions().map(Question::id))
                .doesNotContainAnyElementsOf(two.questions().map(Question::id).toList());
    }

    @Test
    void offersOnlyEarlierQuestionsToDependOn() {
        assertThat(template.deciding(scale.id())).isEmpty();
        assertThat(template.deciding(why.id())).containsExactly(scale);
        assertThat(template.deciding(null)).containsExactly(scale);
    }
}
