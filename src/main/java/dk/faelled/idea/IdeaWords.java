package dk.faelled.idea;

import dk.faelled.platform.PersonalData;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an idea says: all its versions, and the words the public sees, which are repeated in the
 * idea's own row for lists and search.
 */
@Embeddable
class IdeaWords {

    @OneToMany(mappedBy = "idea", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("edition")
    private List<IdeaText> texts = new ArrayList<>();

    private String title;
    private String text;

    protected IdeaWords() {}

    IdeaWords(Idea idea, IdeaForm form, Instant at) {
        write(idea, form.title(), form.text(), IdeaText.Writer.AUTHOR, null, at);
        title = texts.getLast().title();
        text = texts.getLast().text();
    }

    void write(
            Idea idea,
            String title,
            String text,
            IdeaText.Writer writer,
            @Nullable String reason,
            Instant at) {
        texts.add(new IdeaText(idea, texts.size() + 1, title, text, writer, reason, at));
    }

    /** Approves every version that waits. */
    void approvePending(Instant at) {
        texts.stream().filter(IdeaText::isPending).forEach(version -> version.approve(at));
    }

    void refusePending() {
        texts.forEach(IdeaText::refuseIfPending);
    }

    void showLast() {
        show(texts.getLast());
    }

    void showLastApproved() {
        show(
                texts.reversed().stream()
                        .filter(IdeaText::isApproved)
                        .findFirst()
                        .orElse(texts.getFirst()));
    }

    boolean beganAs(IdeaForm form) {
        IdeaText first = texts.getFirst();
        return first.title().equals(form.title().strip())
                && first.text().equals(form.text().strip());
    }

    Optional<IdeaText> pending() {
        return Optional.of(texts.getLast()).filter(IdeaText::isPending);
    }

    /** What in the latest version looks like personal data. */
    Set<PersonalData> personalData() {
        IdeaText last = texts.getLast();
        return PersonalData.in(last.title() + "\n" + last.text());
    }

    List<IdeaText> texts() {
        return texts;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    private void show(IdeaText version) {
        title = version.title();
        text = version.text();
    }
}
