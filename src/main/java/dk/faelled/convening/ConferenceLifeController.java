package dk.faelled.convening;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.conference.ConferenceLife;
import dk.faelled.conference.ConferenceNotReady;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts that bring a conference from draft to the day, or end it. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}")
class ConferenceLifeController {

    /** Why it is called off, as it is typed. */
    record CancellationForm(
            @NotBlank(message = "{convening.cancel.reason.missing}")
                    @Size(max = 1000, message = "{convening.text.long}")
                    String reason) {}

    private final ConferenceLife life;
    private final ConferenceDesk desk;
    private final ConveningPages pages;

    ConferenceLifeController(ConferenceLife life, ConferenceDesk desk, ConveningPages pages) {
        this.life = life;
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping("/annoncering")
    ModelAndView announce(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        try {
            life.announce(slug, official);
        } catch (ConferenceNotReady notReady) {
            flash.addFlashAttribute("missing", notReady.missing());
            return new ModelAndView("redirect:" + ConveningPages.address(slug));
        }
        return ConveningPages.done(slug, "", "convening.announced", flash);
    }

    @GetMapping("/aflysning")
    ModelAndView cancellation(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return pages.form(
                "convening/cancel", pages.editing(slug, official), new CancellationForm(""));
    }

    @PostMapping("/aflysning")
    ModelAndView cancel(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") CancellationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(pages.form("convening/cancel", sheet, form), errors);
        }
        life.cancel(slug, form.reason().strip(), official);
        return ConveningPages.done(slug, "", "convening.cancelled", flash);
    }

    @PostMapping("/kassering")
    ModelAndView discard(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        String plan = pages.editing(slug, official).conference().planSlug();
        desk.discard(slug, official);
        flash.addFlashAttribute("done", "convening.discarded");
        return new ModelAndView("redirect:/forvaltning/planer/" + plan + "/arrangementer");
    }
}
