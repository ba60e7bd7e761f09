package dk.faelled.hearing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a hearing asks: sections with questions, in order. A value; each change makes another. A
 * question may depend on an earlier one only: where an order would break that, the dependency goes.
 */
public record ResponseTemplate(List<TemplateSection> sections) {

    public static final ResponseTemplate EMPTY = new ResponseTemplate(List.of());

    public ResponseTemplate {
        sections = withPossibleConditions(sections);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return questions().findAny().isEmpty();
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(UUID id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<TemplateSection> section(UUID id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    public Optional<TemplateSection> sectionOf(UUID questionId) {
        return sections.stream()
                .filter(
                        section ->
                                section.questions().stream()
                                        .anyMatch(question -> question.id().equals(questionId)))
                .findFirst();
    }

    /** The questions that others can depend on and that come before one; all for a new one. */
    public List<Question> deciding(@Nullable UUID before) {
        return questions()
                .takeWhile(question -> !question.id().equals(before))
                .filter(question -> question.kind().canDecide())
                .toList();
    }

    /** Puts a section in its place, or at the end when it is new. */
    public ResponseTemplate put(TemplateSection section) {
        return new ResponseTemplate(put(sections, section, TemplateSection::id));
    }

    /** Puts a question in its place, or at the end of the section when it is new. */
    public ResponseTemplate put(UUID sectionId, Question question) {
        return change(
                sectionId,
                section -> section.with(put(section.questions(), question, Question::id)));
    }

    public ResponseTemplate withoutSection(UUID id) {
        return new ResponseTemplate(
                sections.stream().filter(section -> !section.id().equals(id)).toList());
    }

    public ResponseTemplate withoutQuestion(UUID id) {
        return sectionOf(id)
                .map(
                        section ->
                                change(
                                        section.id(),
                                        it ->
                                                it.with(
                                                        it.questions().stream()
                                                                .filter(q -> !q.id().equals(id))
                                                                .toList())))
                .orElse(this);
    }

    /** Moves a section to another place, counted from 0. */
    public ResponseTemplate moveSection(UUID id, int to) {
        return section(id)
                .map(section -> new ResponseTemplate(moved(sections, section, to)))
                .orElse(this);
    }

    /** Moves a question to another place within its section, counted from 0. */
    public ResponseTemplate moveQuestion(UUID id, int to) {
        Question question = question(id).orElseThrow(HearingNotFound::new);
        UUID sectionId = sectionOf(id).orElseThrow(HearingNotFound::new).id();
        return change(sectionId, section -> section.with(moved(section.questions(), question, to)));
    }

    /**
     * Adds a section with the same questions, to be changed a little: themes resemble each other.
     */
    public ResponseTemplate repeat(UUID sectionId, UUID newId, String title) {
        TemplateSection like = section(sectionId).orElseThrow(HearingNotFound::new);
        List<TemplateSection> all = new ArrayList<>(sections);
        all.add(
                sections.indexOf(like) + 1,
                new TemplateSection(newId, title, like.intro(), renewed(like.questions())));
        return new ResponseTemplate(all);
    }

    /** The same questions with identities of their own, for another hearing. */
    public ResponseTemplate copy() {
        List<Question> fresh = renewed(questions().toList());
        List<TemplateSection> copied = new ArrayList<>();
        int from = 0;
        for (TemplateSection section : sections) {
            int to = from + section.questions().size();
            List<Question> own =
                    fresh.subList(from, to).stream().map(Question::withoutMaterial).toList();
            copied.add(
                    new TemplateSection(UUID.randomUUID(), section.title(), section.intro(), own));
            from = to;
        }
        return new ResponseTemplate(copied);
    }

    /** The same questions, asked of everybody. */
    public ResponseTemplate unconditional() {
        return new ResponseTemplate(
                sections.stream()
                        .map(
                                section ->
                                        section.with(
                                                section.questions().stream()
                                                        .map(each -> each.with(each.id(), null))
                                                        .toList()))
                        .toList());
    }

    private ResponseTemplate change(UUID sectionId, UnaryOperator<TemplateSection> change) {
        if (section(sectionId).isEmpty()) {
            throw new HearingNotFound();
        }
        return new ResponseTemplate(
                sections.stream()
                        .map(
                                section ->
                                        section.id().equals(sectionId)
                                                ? change.apply(section)
                                                : section)
                        .toList());
    }

    /** New ids for questions; conditions among them follow. */
    private static List<Question> renewed(List<Question> questions) {
        Map<UUID, UUID> ids = new HashMap<>();
        questions.forEach(question -> ids.put(question.id(), UUID.randomUUID()));
        return questions.stream()
                .map(
                        question -> {
                            Question.Condition old = question.condition();
                            Question.Condition condition =
                                    old == null
                                            ? null
                                            : new Question.Condition(
                                                    ids.getOrDefault(
                                                            old.questionId(), old.questionId()),
                                                    old.options());
                            return question.with(
                                    Objects.requireNonNull(ids.get(question.id())), condition);
                        })
                .toList();
    }

    private static List<TemplateSection> withPossibleConditions(List<TemplateSection> sections) {
        Set<UUID> before = new HashSet<>();
        List<TemplateSection> possible = new ArrayList<>();
        for (TemplateSection section : sections) {
            List<Question> questions = new ArrayList<>();
            for (Question question : section.questions()) {
                Question.Condition condition = question.condition();
                boolean broken = condition != null && !before.contains(condition.questionId());
                questions.add(broken ? question.with(question.id(), null) : question);
                before.add(question.id());
            }
            possible.add(section.with(questions));
        }
        return List.copyOf(possible);
    }

    private static <T> List<T> put(List<T> list, T item, Function<T, UUID> identity) {
        List<T> items = new ArrayList<>(list);
        int place = items.stream().map(identity).toList().indexOf(identity.apply(item));
        if (place < 0) {
            items.add(item);
        } else {
            items.set(place, item);
        }
        return items;
    }

    private static <T> List<T> moved(List<T> list, T item, int to) {
        List<T> items = new ArrayList<>(list);
        items.remove(item);
        items.add(Math.clamp(to, 0, items.size()), item);
        return items;
    }
}
