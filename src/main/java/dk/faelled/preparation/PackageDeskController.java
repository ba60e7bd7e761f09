package dk.faelled.preparation;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.CaseKind;
import dk.faelled.decision.DocumentsPublished;
import dk.faelled.decision.Heading;
import dk.faelled.decision.PackageDesk;
import dk.faelled.decision.PackageDrafts;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
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

/** A package's desk: where it is, what it is called, how it reads, and what was sent. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/beslutninger/{slug}")
class PackageDeskController {

    private final PackageDesk desk;
    private final PackageDrafts drafts;
    private final PreparationPages pages;

    PackageDeskController(PackageDesk desk, PackageDrafts drafts, PreparationPages pages) {
        this.desk = desk;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Model model) {
        PackageDesk.Sheet sheet = desk.open(slug, official);
        model.addAttribute("sheet", sheet);
        model.addAttribute("missing", drafts.missing(slug, official));
        model.addAttribute("headings", Heading.values());
        model.addAttribute("versions", drafts.versions(slug, official));
        model.addAttribute("mayReview", sheet.mayReview(official));
        return "preparation/desk";
    }

    /** The package as members will read it. */
    @GetMapping("/eksempel")
    String preview(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute("sheet", desk.open(slug, official));
        model.addAttribute("frozen", drafts.preview(slug, official));
        return "preparation/preview";
    }

    /** A version as it was sent, with what it says otherwise than the one before. */
    @GetMapping("/versioner/{number}")
    String version(
            @PathVariable String slug,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn official,
            Model model) {
        PackageDrafts.Sent sent = drafts.version(slug, number, official);
        model.addAttribute("sheet", desk.open(slug, official));
        model.addAttribute("version", sent.version());
        model.addAttribute("frozen", sent.frozen());
        model.addAttribute("changes", sent.changes());
        return "preparation/version";
    }

    @GetMapping("/om")
    ModelAndView about(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        return page(sheet, FactsForm.of(sheet.decisionPackage().description()));
    }

    @PostMapping("/om")
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") FactsForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        form.check(errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, form), errors);
        }
        try {
            String now = desk.describe(slug, basedOn, form.description(), official);
            return PreparationPages.done(now, "/om", "preparation.saved", flash);
        } catch (DocumentsPublished e) {
            errors.rejectValue("closed", "preparation.documents-published");
            return FormAnswer.invalid(page(sheet, form), errors);
        } catch (StaleEdit e) {
            FormMerge<FactsForm> merge =
                    FormMerge.of(null, FactsForm.of(sheet.decisionPackage().description()), form);
            return FormAnswer.conflict(page(sheet, merge.form()), merge);
        }
    }

    private ModelAndView page(PackageDesk.Sheet sheet, FactsForm form) {
        return pages.form("preparation/about", sheet, form)
                .addObject(
                        "basedOn", RecordFields.fingerprint(sheet.decisionPackage().description()))
                .addObject("kinds", pages.names("decision.kind.", CaseKind.values()));
    }
}
