package dk.faelled.consultation;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingNotFound;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.ResponseTemplate;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions of a hearing's template. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/spoergsmaal")
class QuestionController {

    private final TemplatePages pages;

    QuestionController(TemplatePages pages) {
        this.pages = pages;
    }

    @GetMapping("/afsnit/{sectionId}/nyt")
    ModelAndView begin(
            @PathVariable String slug,
            @PathVariable UUID sectionId,
            @AuthenticationPrincipal SignedIn official) {
        return pages.question(slug, sectionId, null, QuestionForm.empty(), official);
    }

    @PostMapping("/afsnit/{sectionId}/nyt")
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable UUID sectionId,
            @RequestParam(defaultValue = "false") boolean igen,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        form.check(pages.template(slug, official), null, errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(
                    pages.question(slug, sectionId, null, form, official), errors);
        }
        UUID id = UUID.randomUUID();
        pages.change(
                slug,
                template -> template.put(sectionId, form.question(id, null, template)),
                official);
        ModelAndView list = pages.saved(slug, "consultation.saved", "q-" + id, flash);
        return igen
                ? new ModelAndView(
                        "redirect:/forvaltning/hoeringer/"
                                + slug
                                + "/spoergsmaal/afsnit/"
                                + sectionId
                                + "/nyt#formular")
                : list;
    }

    @GetMapping("/{id}")
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official) {
        ResponseTemplate template = pages.template(slug, official);
        Question question = template.question(id).orElseThrow(HearingNotFound::new);
        return pages.question(
                slug, sectionOf(template, id), id, QuestionForm.of(question), official);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        ResponseTemplate before = pages.template(slug, official);
        form.check(before, id, errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(
                    pages.question(slug, sectionOf(before, id), id, form, official), errors);
        }
        pages.change(
                slug,
                template ->
                        template.put(
                                sectionOf(template, id),
                                form.question(id, template.question(id).orElseThrow(), template)),
                official);
        return pages.saved(slug, "consultation.saved", "q-" + id, flash);
    }

    @PostMapping("/{id}/plads")
    ModelAndView move(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam int til,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        pages.change(slug, template -> template.moveQuestion(id, til), official);
        return pages.saved(slug, "consultation.moved", "q-" + id, flash);
    }

    @PostMapping("/{id}/sletning")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        pages.change(slug, template -> template.withoutQuestion(id), official);
        return pages.removed(slug, official, flash);
    }

    private static UUID sectionOf(ResponseTemplate template, UUID questionId) {
        return template.sectionOf(questionId).orElseThrow(HearingNotFound::new).id();
    }
}
