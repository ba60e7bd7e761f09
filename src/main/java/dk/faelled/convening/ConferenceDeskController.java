package dk.faelled.convening;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.conference.ConferenceKind;
import dk.faelled.conference.ConferenceReader;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import java.util.List;
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

/** A conference's desk: what it says about itself, and how it looks to others. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}")
class ConferenceDeskController {

    private final ConferenceDesk desk;
    private final ConferenceReader reader;
    private final ConveningPages pages;

    ConferenceDeskController(ConferenceDesk desk, ConferenceReader reader, ConveningPages pages) {
        this.desk = desk;
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute("sheet", desk.open(slug, official));
        model.addAttribute("view", reader.preview(slug, official));
        return "convening/desk";
    }

    /** The conference as people will see it. */
    @GetMapping("/eksempel")
    String preview(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute("view", reader.preview(slug, official));
        model.addAttribute("became", List.of());
        return "conference/show";
    }

    @GetMapping("/om")
    ModelAndView about(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        return page(sheet, DescriptionForm.of(sheet.conference().description()));
    }

    @PostMapping("/om")
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") DescriptionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, form), errors);
        }
        try {
            desk.describe(slug, basedOn, form.description(), official);
        } catch (StaleEdit e) {
            FormMerge<DescriptionForm> merge =
                    FormMerge.of(null, DescriptionForm.of(sheet.conference().description()), form);
            return FormAnswer.conflict(page(sheet, merge.form()), merge);
        }
        return ConveningPages.done(slug, "/om", "convening.saved", flash);
    }

    private ModelAndView page(ConferenceDesk.Sheet sheet, DescriptionForm form) {
        return pages.form("convening/about", sheet, form)
                .addObject("basedOn", RecordFields.fingerprint(sheet.conference().description()))
                .addObject("kinds", pages.names("conference.kind.", ConferenceKind.values()));
    }
}
