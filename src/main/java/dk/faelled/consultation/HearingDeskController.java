package dk.faelled.consultation;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.hearing.HearingPaper;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingText;
import dk.faelled.platform.EditConflict;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A hearing's desk: what it says about itself, and how it looks to others. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}")
class HearingDeskController {

    private final HearingDesk desk;
    private final HearingReader reader;
    private final HearingPaper paper;

    HearingDeskController(HearingDesk desk, HearingReader reader, HearingPaper paper) {
        this.desk = desk;
        this.reader = reader;
        this.paper = paper;
    }

    @GetMapping
    String show(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute("sheet", desk.open(slug, official));
        model.addAttribute("view", reader.preview(slug, official));
        return "consultation/desk";
    }

    /** The hearing as people will see it. */
    @GetMapping("/eksempel")
    String preview(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute("view", reader.preview(slug, official));
        return "consultation/preview";
    }

    @GetMapping("/papir.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return paper.of(reader.preview(slug, official));
    }

    @GetMapping("/om")
    ModelAndView about(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        HearingDesk.Sheet sheet = desk.openForEditing(slug, official);
        return page(sheet, AboutForm.of(sheet.content().text()));
    }

    @PostMapping("/om")
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam int basedOn,
            @Valid @ModelAttribute("form") AboutForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(desk.openForEditing(slug, official), form), errors);
        }
        try {
            desk.edit(
                    slug,
                    basedOn,
                    (base, now) -> now.with(merged(base.text(), now.text(), form)),
                    official);
        } catch (EditConflict conflict) {
            return FormAnswer.conflict(
                    page(desk.openForEditing(slug, official), (AboutForm) conflict.merge().form()),
                    conflict.merge());
        }
        flash.addFlashAttribute("done", "consultation.saved");
        return new ModelAndView("redirect:/forvaltning/hoeringer/" + slug + "/om");
    }

    private static HearingText merged(HearingText base, HearingText now, AboutForm typed) {
        FormMerge<AboutForm> merge = FormMerge.of(AboutForm.of(base), AboutForm.of(now), typed);
        if (!merge.isClear()) {
            throw new EditConflict(merge);
        }
        return merge.form().text();
    }

    private static ModelAndView page(HearingDesk.Sheet sheet, AboutForm form) {
        return new ModelAndView("consultation/about")
                .addObject("sheet", sheet)
                .addObject("basedOn", sheet.hearing().newestVersion())
                .addObject("form", form);
    }
}
