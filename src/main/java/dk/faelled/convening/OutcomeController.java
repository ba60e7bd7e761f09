package dk.faelled.convening;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.conference.ConferenceOutcome;
import dk.faelled.conference.ConferenceReader;
import dk.faelled.conference.OutcomeDesk;
import dk.faelled.document.UnacceptablePicture;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came of a conference: minutes, pictures, what the plan took from it. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}/opsamling")
class OutcomeController {

    /** An outcome as it is typed. */
    record OutcomeForm(
            @Size(max = 50_000, message = "{convening.text.long}") String minutes,
            @Size(max = 20_000, message = "{convening.text.long}") String taken) {

        static OutcomeForm of(ConferenceOutcome saved) {
            return new OutcomeForm(saved.minutes(), saved.taken());
        }
    }

    private final OutcomeDesk desk;
    private final ConferenceReader reader;
    private final ConveningPages pages;

    OutcomeController(OutcomeDesk desk, ConferenceReader reader, ConveningPages pages) {
        this.desk = desk;
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        return page(sheet, OutcomeForm.of(sheet.conference().outcome()));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, form), errors);
        }
        try {
            desk.write(slug, basedOn, form.minutes().strip(), form.taken().strip(), official);
        } catch (StaleEdit e) {
            FormMerge<OutcomeForm> merge =
                    FormMerge.of(null, OutcomeForm.of(sheet.conference().outcome()), form);
            return FormAnswer.conflict(page(sheet, merge.form()), merge);
        }
        return ConveningPages.done(slug, "/opsamling", "convening.saved", flash);
    }

    @PostMapping("/billeder")
    ModelAndView add(
            @PathVariable String slug,
            @RequestParam MultipartFile picture,
            @RequestParam(defaultValue = "") String description,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        pages.editing(slug, official);
        if (description.isBlank() || description.length() > 300) {
            flash.addFlashAttribute("problem", "convening.picture.description.missing");
            return back(slug);
        }
        try {
            desk.add(slug, picture, description.strip(), official);
        } catch (UnacceptablePicture e) {
            flash.addFlashAttribute("problem", "document.picture." + e.reason());
            return back(slug);
        }
        return ConveningPages.done(slug, "/opsamling", "convening.saved", flash);
    }

    @PostMapping("/billeder/{id}/sletning")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.remove(slug, id, official);
        return ConveningPages.done(slug, "/opsamling", "convening.removed", flash);
    }

    @PostMapping("/offentliggoerelse")
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam boolean vis,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.show(slug, vis, official);
        return ConveningPages.done(
                slug,
                "/opsamling",
                vis ? "convening.outcome.published" : "convening.outcome.withheld",
                flash);
    }

    private ModelAndView page(ConferenceDesk.Sheet sheet, OutcomeForm form) {
        return pages.form("convening/outcome", sheet, form)
                .addObject("view", reader.of(sheet.conference().id()))
                .addObject("present", reader.attendance(sheet.conference()))
                .addObject("basedOn", RecordFields.fingerprint(sheet.conference().outcome()));
    }

    private static ModelAndView back(String slug) {
        return new ModelAndView("redirect:" + ConveningPages.address(slug) + "/opsamling");
    }
}
