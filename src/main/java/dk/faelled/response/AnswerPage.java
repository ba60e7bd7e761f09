package dk.faelled.response;

import dk.faelled.hearing.HearingView;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.ResponseTemplate;
import dk.faelled.hearing.TemplateSection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a response that is being written.
 *
 * @param steps all pages, for the way through them
 * @param section the page's questions; null on the pages without
 * @param faults what is wrong, by question, as the reader is told
 */
record AnswerPage(
        HearingView view,
        ResponseDraft draft,
        String token,
        List<Step> steps,
        String here,
        @Nullable TemplateSection section,
        Answers answers,
        Map<UUID, String> faults,
        Map<UUID, List<ResponseReading.File>> files) {

    /** One page on the way: its address's last part, its name, and whether anything is on it. */
    record Step(String key, String title, boolean filled) {}

    private ResponseTemplate template() {
        return view.content().template();
    }

    public int place() {
        return indexOfHere() + 1;
    }

    public String title() {
        return steps.get(indexOfHere()).title();
    }

    public @Nullable Step next() {
        int next = indexOfHere() + 1;
        return next < steps.size() ? steps.get(next) : null;
    }

    public @Nullable Step previous() {
        int before = indexOfHere() - 1;
        return before < 0 ? null : steps.get(before);
    }

    public String base() {
        return "/kvittering/" + token + "/svar";
    }

    /**
     * Whether a question stands on the page. One that depends on another of the same page always
     * does: without script the page cannot know yet.
     */
    public boolean asks(Question question) {
        Question.Condition condition = question.condition();
        return condition == null
                || answers.ask(question, template())
                || section != null
                        && section.questions().stream()
                                .anyMatch(each -> each.id().equals(condition.questionId()));
    }

    public @Nullable String fault(UUID question) {
        return faults.get(question);
    }

    public String text(UUID question) {
        return answers.to(question).text();
    }

    public boolean chose(UUID question, String option) {
        return answers.to(question).choices().contains(option);
    }

    /** The place an option was given, counted from 1; 0 for none. */
    public int place(UUID question, String option) {
        return answers.to(question).choices().indexOf(option) + 1;
    }

    public List<ResponseReading.File> files(UUID question) {
        return files.getOrDefault(question, List.of());
    }

    private int indexOfHere() {
        return steps.stream().map(Step::key).toList().indexOf(here);
    }
}
