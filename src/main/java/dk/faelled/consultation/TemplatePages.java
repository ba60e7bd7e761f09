package dk.faelled.consultation;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.QuestionKind;
import dk.faelled.hearing.ResponseTemplate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a hearing's questions, with at most one form open in its place. */
@Component
class TemplatePages {

    static final int LONGEST_NAME = 120;

    private final HearingDesk desk;
    private final HearingPages pages;

    TemplatePages(HearingDesk desk, HearingPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    ResponseTemplate template(String slug, SignedIn official) {
        return desk.openForEditing(slug, official).content().template();
    }

    /** Changes the questions as they are now: each act touches one thing only. */
    void change(String slug, UnaryOperator<ResponseTemplate> change, SignedIn official) {
        desk.edit(
                slug,
                desk.openForEditing(slug, official).hearing().newestVersion(),
                (base, now) -> now.with(change.apply(now.template())),
                official);
    }

    ModelAndView list(String slug, SignedIn official) {
        return new ModelAndView("consultation/questions")
                .addObject("sheet", desk.openForEditing(slug, official));
    }

    /**
     * @param id the section; null for a new one
     */
    ModelAndView section(String slug, @Nullable UUID id, SectionForm form, SignedIn official) {
        return list(slug, official)
                .addObject("form", form)
                .addObject("openSection", id == null ? "ny" : id.toString());
    }

    /**
     * @param sectionId the section a new question belongs to
     * @param id the question; null for a new one
     */
    ModelAndView question(
            String slug, UUID sectionId, @Nullable UUID id, QuestionForm form, SignedIn official) {
        HearingDesk.Sheet sheet = desk.openForEditing(slug, official);
        Map<String, String> sections = new LinkedHashMap<>();
        sheet.content()
                .material()
                .sections()
                .forEach(section -> sections.put(section.id().toString(), section.name()));
        return new ModelAndView("consultation/questions")
                .addObject("sheet", sheet)
                .addObject("form", form)
                .addObject("openQuestion", id == null ? "ny" : id.toString())
                .addObject("openIn", sectionId)
                .addObject("kinds", pages.names("hearing.question.", QuestionKind.values()))
                .addObject("sections", sections)
                .addObject("conditions", conditions(sheet.content().template(), id));
    }

    ModelAndView saved(String slug, String message, String anchor, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView(
                "redirect:/forvaltning/hoeringer/" + slug + "/spoergsmaal#" + anchor);
    }

    /** With a way back to the version before. */
    ModelAndView removed(String slug, SignedIn official, RedirectAttributes flash) {
        int version = desk.openForEditing(slug, official).hearing().newestVersion();
        flash.addFlashAttribute("undo", version - 1);
        return saved(slug, "consultation.removed", "spoergsmaal", flash);
    }

    /** Every answer a question can depend on, as {@code question:option}. */
    private Map<String, String> conditions(ResponseTemplate template, @Nullable UUID before) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (Question question : template.deciding(before)) {
            for (String option : question.optionIds()) {
                String text =
                        question.optionText(option)
                                .orElseGet(() -> pages.text("hearing.agreement." + option));
                conditions.put(question.id() + ":" + option, question.text() + " → " + text);
            }
        }
        return conditions;
    }
}
