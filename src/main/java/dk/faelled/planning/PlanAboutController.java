package dk.faelled.planning;

import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanVersion;
import dk.faelled.platform.EditConflict;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import java.util.Locale;
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

/** What a plan is: its name and purpose, who asked for it, who carries it out, whom to ask. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/planer/{slug}/om")
class PlanAboutController {

    private final PlanDesk desk;
    private final PlanPages pages;

    PlanAboutController(PlanDesk desk, PlanPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Locale locale) {
        PlanDesk.Sheet sheet = desk.openForEditing(slug, official);
        return page(
                sheet, AboutForm.of(sheet.content().about()), sheet.plan().newestVersion(), locale);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam int basedOn,
            @Valid @ModelAttribute("form") AboutForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash,
            Locale locale) {
        PlanDesk.Sheet sheet = desk.openForEditing(slug, official);
        if (!errors.hasErrors()) {
            try {
                PlanVersion.Act act = PlanVersion.Act.of("about.changed");
                desk.edit(slug, basedOn, act, (base, now) -> merged(form, base, now), official);
                flash.addFlashAttribute("done", "planning.saved");
                flash.addFlashAttribute("undo", desk.open(slug, official).plan().newestVersion());
                return new ModelAndView("redirect:/forvaltning/planer/" + slug);
            } catch (EditConflict conflict) {
                return conflict(slug, conflict, official, locale);
            } catch (IllegalArgumentException e) {
                errors.reject("planning.choice.unknown");
            }
        }
        return FormAnswer.invalid(page(sheet, form, basedOn, locale), errors);
    }

    private static PlanContent merged(AboutForm typed, PlanContent base, PlanContent now) {
        FormMerge<AboutForm> merge =
                FormMerge.of(AboutForm.of(base.about()), AboutForm.of(now.about()), typed);
        if (!merge.isClear()) {
            throw new EditConflict(merge);
        }
        return now.with(merge.form().toAbout());
    }

    private ModelAndView conflict(
            String slug, EditConflict conflict, SignedIn official, Locale locale) {
        PlanDesk.Sheet sheet = desk.openForEditing(slug, official);
        AboutForm form = (AboutForm) conflict.merge().form();
        return FormAnswer.conflict(
                page(sheet, form, sheet.plan().newestVersion(), locale), conflict.merge());
    }

    private ModelAndView page(PlanDesk.Sheet sheet, AboutForm form, int basedOn, Locale locale) {
        return new ModelAndView("planning/about")
                .addObject("sheet", sheet)
                .addObject("form", form)
                .addObject("basedOn", basedOn)
                .addObject("choices", pages.choices(sheet.content(), locale));
    }
}
