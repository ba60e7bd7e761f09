package dk.faelled.preparation;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.PackageDesk;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
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

/** The alternatives of a case, side by side. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/beslutninger/{slug}/alternativer")
class ComparisonController {

    private final PackageDesk desk;
    private final PreparationPages pages;

    ComparisonController(PackageDesk desk, PreparationPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        return page(sheet, saved(sheet));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") ComparisonForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        form.check(errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, form), errors);
        }
        try {
            desk.compare(slug, basedOn, form.comparison(), official);
        } catch (StaleEdit e) {
            FormMerge<ComparisonForm> merge = FormMerge.of(null, saved(sheet), form);
            return FormAnswer.conflict(page(sheet, merge.form()), merge);
        }
        return PreparationPages.done(slug, "/alternativer", "preparation.saved", flash);
    }

    private static ComparisonForm saved(PackageDesk.Sheet sheet) {
        return ComparisonForm.of(sheet.decisionPackage().content().comparison());
    }

    private ModelAndView page(PackageDesk.Sheet sheet, ComparisonForm form) {
        return pages.form("preparation/comparison", sheet, form)
                .addObject(
                        "basedOn",
                        RecordFields.fingerprint(sheet.decisionPackage().content().comparison()));
    }
}
