package dk.faelled.preparation;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.PackageDesk;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** What a case costs, year by year. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/beslutninger/{slug}/oekonomi")
class EconomyController {

    private final PackageDesk desk;
    private final PreparationPages pages;
    private final Clock clock;

    EconomyController(PackageDesk desk, PreparationPages pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
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
            @Valid @ModelAttribute("form") FiguresForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        form.check(errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, form), errors);
        }
        try {
            desk.economy(slug, basedOn, form.economy(), official);
        } catch (StaleEdit e) {
            FormMerge<FiguresForm> merge = FormMerge.of(null, saved(sheet), form);
            return FormAnswer.conflict(page(sheet, merge.form()), merge);
        }
        return PreparationPages.done(slug, "/oekonomi", "preparation.saved", flash);
    }

    private FiguresForm saved(PackageDesk.Sheet sheet) {
        return FiguresForm.of(
                sheet.decisionPackage().content().economy(), LocalDate.now(clock).getYear() + 1);
    }

    private ModelAndView page(PackageDesk.Sheet sheet, FiguresForm form) {
        return pages.form("preparation/economy", sheet, form)
                .addObject(
                        "basedOn",
                        RecordFields.fingerprint(sheet.decisionPackage().content().economy()));
    }
}
