package dk.faelled.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.ResponseTemplate;
import dk.faelled.hearing.TemplateSection;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All answers of one response, by question. A value; each change makes another. */
public record Answers(Map<UUID, Answer> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    private static final Answer EMPTY = Answer.ofText("");

    public Answers {
        byQuestion = Map.copyOf(byQuestion);
    }

    public Answer to(UUID questionId) {
        return byQuestion.getOrDefault(questionId, EMPTY);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return byQuestion.values().stream().allMatch(Answer::isEmpty);
    }

    /** The same answers with those of one page replaced. */
    public Answers with(Map<UUID, Answer> others) {
        Map<UUID, Answer> all = new HashMap<>(byQuestion);
        all.putAll(others);
        return new Answers(all);
    }

    /** The same answers with files sent along. */
    public Answers enclosing(List<UUID> files) {
        return files.isEmpty()
                ? this
                : with(Map.of(EnclosedFiles.QUESTION.id(), Answer.ofFiles(files)));
    }

    /** Whether a question is asked of somebody who answered so. */
    public boolean ask(Question question, ResponseTemplate template) {
        Question.Condition condition = question.condition();
        if (condition == null) {
            return true;
        }
        return template.question(condition.questionId())
                        .filter(deciding -> ask(deciding, template))
                        .isPresent()
                && to(condition.questionId()).choices().stream()
                        .anyMatch(condition.options()::contains);
    }

    /** Whether anything on a page is asked of somebody who answered so. */
    public boolean ask(TemplateSection section, ResponseTemplate template) {
        return section.questions().stream().anyMatch(question -> ask(question, template));
    }

    /**
     * What counts of it: answers to questions that are there and are asked. The rest was typed and
     * left behind on the way.
     */
    public Answers counting(ResponseTemplate template) {
        Map<UUID, Answer> counting = new LinkedHashMap<>();
        Stream.concat(
                        template.questions().filter(question -> ask(question, template)),
                        Stream.of(EnclosedFiles.QUESTION))
                .filter(question -> !to(question.id()).isEmpty())
                .forEach(question -> counting.put(question.id(), to(question.id())));
        return new Answers(counting);
    }

    /** Texts whose question is no longer there: the template was changed meanwhile. */
    public List<String> orphaned(ResponseTemplate template) {
        return byQuestion.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(EnclosedFiles.QUESTION.id()))
                .filter(entry -> template.question(entry.getKey()).isEmpty())
                .map(entry -> entry.getValue().text())
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The same answers without hidden words and files; a mark stands where words are left out. */
    public Answers without(Collection<Redaction> redactions, String mark) {
        Map<UUID, List<Redaction>> hidden =
                redactions.stream()
                        .filter(Redaction::isHidden)
                        .collect(Collectors.groupingBy(Redaction::questionId));
        Map<UUID, Answer> shown = new HashMap<>(byQuestion);
        hidden.forEach((id, spots) -> shown.computeIfPresent(id, (q, a) -> a.without(spots, mark)));
        return new Answers(shown);
    }

    public Stream<UUID> fileIds() {
        return byQuestion.values().stream().flatMap(answer -> answer.files().stream());
    }

    /** Everything that was typed, for those who look for something in it. */
    public String words() {
        return String.join(
                "\n",
                byQuestion.values().stream()
                        .map(Answer::text)
                        .filter(text -> !text.isBlank())
                        .toList());
    }
}
