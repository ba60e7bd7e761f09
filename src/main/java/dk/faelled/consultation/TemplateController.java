package dk.faelled.consultation;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.hearing.HearingNotFound;
import dk.faelled.hearing.ResponseTemplate;
import dk.faelled.hearing.TemplateSection;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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

/** The sections of a hearing's template: added, named, repeated, ordered, taken out. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/spoergsmaal")
class TemplateController {

    private final HearingDesk desk;
    private final TemplatePages pages;
    private final TemplateShelf shelf;

    TemplateController(HearingDesk desk, TemplatePages pages, TemplateShelf shelf) {
        this.desk = desk;
        this.pages = pages;
        this.shelf = shelf;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return pages.list(slug, official);
    }

    @GetMapping("/afsnit/ny")
    ModelAndView begin(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return pages.section(slug, null, SectionForm.empty(), official);
    }

    @GetMapping("/afsnit/{id}")
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official) {
        TemplateSection section =
                pages.template(slug, official).section(id).orElseThrow(HearingNotFound::new);
        return pages.section(slug, id, SectionForm.of(section), official);
    }

    @PostMapping({"/afsnit/ny", "/afsnit/{id}"})
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable(required = false) @Nullable UUID id,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FormAnswer.invalid(pages.section(slug, id, form, official), errors);
        }
        UUID sectionId = id == null ? UUID.randomUUID() : id;
        change(
                slug,
                template ->
                        template.put(
                                template.section(sectionId)
                                        .orElse(new TemplateSection(sectionId, "", "", List.of()))
                                        .named(form.title().strip(), form.intro().strip())),
                official);
        return pages.saved(slug, "consultation.saved", "s-" + sectionId, flash);
    }

    /** A section like this one, to be changed a little: themes are often asked alike. */
    @PostMapping("/afsnit/{id}/kopi")
    ModelAndView repeat(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        UUID copy = UUID.randomUUID();
        change(
                slug,
                template ->
                        template.repeat(
                                id,
                                copy,
                                template.section(id).map(TemplateSection::title).orElse("")),
                official);
        flash.addFlashAttribute("done", "consultation.section.repeated");
        return new ModelAndView(
                "redirect:/forvaltning/hoeringer/" + slug + "/spoergsmaal/afsnit/" + copy);
    }

    @PostMapping("/afsnit/{id}/plads")
    ModelAndView move(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam int til,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        change(slug, template -> template.moveSection(id, til), official);
        return pages.saved(slug, "consultation.moved", "s-" + id, flash);
    }

    @PostMapping("/afsnit/{id}/sletning")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        change(slug, template -> template.withoutSection(id), official);
        return pages.removed(slug, official, flash);
    }

    /** Takes the questions as they were before the last change that took something out. */
    @PostMapping("/fortryd")
    ModelAndView undo(
            @PathVariable String slug,
            @RequestParam int version,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.edit(slug, version, (base, now) -> now.with(base.template()), official);
        return pages.saved(slug, "consultation.undone", "spoergsmaal", flash);
    }

    /** Keeps the questions for hearings to come. */
    @PostMapping("/skabelon")
    ModelAndView keep(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String navn,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (navn.isBlank() || navn.length() > TemplatePages.LONGEST_NAME) {
            flash.addFlashAttribute("problem", "consultation.shelf.name.missing");
            return new ModelAndView(
                    "redirect:/forvaltning/hoeringer/" + slug + "/spoergsmaal#skabelon");
        }
        shelf.keep(slug, navn.strip(), official);
        return pages.saved(slug, "consultation.shelf.kept", "skabelon", flash);
    }

    private void change(String slug, UnaryOperator<ResponseTemplate> change, SignedIn official) {
        pages.change(slug, change, official);
    }
}
