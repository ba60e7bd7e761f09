package dk.faelled.response;

import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingView;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.ResponseTemplate;
import dk.faelled.hearing.TemplateSection;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the draft behind a link, and the pages one writes it on. */
@Component
class AnswerPages {

    static final String WHO = "hvem";
    static final String SUMMARY = "gennemse";

    /** A draft with its hearing as it is now. */
    record Writing(ResponseDraft draft, HearingView view) {

        ResponseTemplate template() {
            return view.content().template();
        }

        AnswerCheck check() {
            return new AnswerCheck(template(), draft.isEntered());
        }
    }

    private final ResponseBox box;
    private final HearingReader reader;
    private final ResponseReading reading;
    private final SecretLinks links;
    private final MessageSource messages;

    AnswerPages(
            ResponseBox box,
            HearingReader reader,
            ResponseReading reading,
            SecretLinks links,
            MessageSource messages) {
        this.box = box;
        this.reader = reader;
        this.reading = reading;
        this.links = links;
        this.messages = messages;
    }

    /** What a response's or draft's link leads to. */
    UUID idOf(String token) {
        return links.open(new Secret(token))
                .filter(target -> target.type().equals(HearingResponse.TYPE))
                .map(SecretLinks.Target::id)
                .orElseThrow(ResponseNotFound::new);
    }

    /**
     * @throws AlreadySent when the draft has become a response
     * @throws ResponseNotFound when there is no draft behind the link, or no more
     */
    Writing open(String token) {
        UUID id = idOf(token);
        ResponseDraft draft =
                box.draft(id)
                        .orElseThrow(
                                () ->
                                        box.response(id).isPresent()
                                                ? new AlreadySent(token)
                                                : new ResponseNotFound());
        return new Writing(
                draft,
                reader.ofResponse(draft.hearingId(), draft.partyId())
                        .orElseThrow(ResponseNotFound::new));
    }

    /** The section a step shows; null when it is none. */
    @Nullable TemplateSection section(Writing writing, String step, Locale locale) {
        List<TemplateSection> sections = reading.pages(writing.view().content(), locale);
        if (!step.matches("\\d{1,3}")) {
            return null;
        }
        int place = Integer.parseInt(step);
        return place < 1 || place > sections.size() ? null : sections.get(place - 1);
    }

    AnswerPage page(
            Writing writing,
            String token,
            String here,
            Answers answers,
            Map<UUID, String> faults,
            Locale locale) {
        TemplateSection section = section(writing, here, locale);
        Map<UUID, List<ResponseReading.File>> files = new HashMap<>();
        if (section != null) {
            for (Question question : section.questions()) {
                files.put(question.id(), reading.named(answers.to(question.id()).files()));
            }
        }
        return new AnswerPage(
                writing.view(),
                writing.draft(),
                token,
                steps(writing, answers, locale),
                here,
                section,
                answers,
                told(faults, writing.template(), locale),
                files);
    }

    /** The pages on which something is asked, in order. */
    List<AnswerPage.Step> steps(Writing writing, Answers answers, Locale locale) {
        List<AnswerPage.Step> steps = new ArrayList<>();
        steps.add(
                new AnswerPage.Step(
                        WHO,
                        text("response.step.who", locale),
                        !writing.draft().sender().name().isBlank()));
        List<TemplateSection> sections = reading.pages(writing.view().content(), locale);
        for (int i = 0; i < sections.size(); i++) {
            TemplateSection section = sections.get(i);
            if (answers.ask(section, writing.template())) {
                boolean filled =
                        section.questions().stream()
                                .anyMatch(each -> !answers.to(each.id()).isEmpty());
                steps.add(new AnswerPage.Step(String.valueOf(i + 1), section.title(), filled));
            }
        }
        steps.add(new AnswerPage.Step(SUMMARY, text("response.step.summary", locale), false));
        return steps;
    }

    /** The faults of the whole response, and the step each has to be mended on. */
    Map<String, List<String>> faultsByStep(Writing writing, Locale locale) {
        Answers answers = writing.draft().answers();
        AnswerCheck check = writing.check();
        List<TemplateSection> sections = reading.pages(writing.view().content(), locale);
        Map<String, List<String>> found = new LinkedHashMap<>();
        if (writing.draft().sender().name().isBlank()) {
            found.put(WHO, List.of(text("response.sender.name.missing", locale)));
        }
        for (int i = 0; i < sections.size(); i++) {
            Map<UUID, String> faults = check.faults(sections.get(i).questions(), answers);
            if (!faults.isEmpty()) {
                found.put(
                        String.valueOf(i + 1),
                        List.copyOf(told(faults, writing.template(), locale).values()));
            }
        }
        return found;
    }

    private Map<UUID, String> told(
            Map<UUID, String> faults, ResponseTemplate template, Locale locale) {
        Map<UUID, String> told = new LinkedHashMap<>();
        faults.forEach(
                (id, key) -> {
                    Object[] arguments =
                            template.question(id)
                                    .map(
                                            question ->
                                                    new Object[] {
                                                        question.text(), question.longest()
                                                    })
                                    .orElseGet(() -> new Object[] {"", Question.LONG});
                    told.put(id, messages.getMessage(key, arguments, locale));
                });
        return told;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
