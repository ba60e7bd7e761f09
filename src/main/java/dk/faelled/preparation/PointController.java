package dk.faelled.preparation;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionPoint;
import dk.faelled.decision.PackageDesk;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import dk.faelled.thread.Threads;
import jakarta.validation.Valid;
import java.util.Optional;
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

/** The points of a recommendation. {@code ny} stands for one that is not there yet. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/beslutninger/{slug}/indstilling")
class PointController {

    private static final String NEW = "ny";

    private final PackageDesk desk;
    private final Threads threads;
    private final PreparationPages pages;

    PointController(PackageDesk desk, Threads threads, PreparationPages pages) {
        this.desk = desk;
        this.threads = threads;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        return new ModelAndView("preparation/points")
                .addObject("sheet", sheet)
                .addObject(
                        "voices",
                        threads.originsOf(
                                DecisionPackage.POINT,
                                sheet.decisionPackage().content().points().stream()
                                        .map(DecisionPoint::id)
                                        .toList()));
    }

    @GetMapping("/{point}")
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable String point,
            @AuthenticationPrincipal SignedIn official) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        return page(sheet, point, formOf(sheet, point));
    }

    @PostMapping("/{point}")
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable String point,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") PointForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, point, form), errors);
        }
        UUID id = find(sheet, point).map(DecisionPoint::id).orElseGet(UUID::randomUUID);
        try {
            desk.point(slug, basedOn, form.point(id), official);
        } catch (StaleEdit e) {
            FormMerge<PointForm> merge = FormMerge.of(null, formOf(sheet, point), form);
            return FormAnswer.conflict(page(sheet, point, merge.form()), merge);
        }
        return PreparationPages.done(slug, "/indstilling", "preparation.saved", flash);
    }

    @PostMapping("/{id}/plads")
    ModelAndView move(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam int til,
            @AuthenticationPrincipal SignedIn official) {
        desk.movePoint(slug, id, til, official);
        return new ModelAndView(
                "redirect:" + PreparationPages.address(slug) + "/indstilling#op-" + id);
    }

    @PostMapping("/{id}/sletning")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.removePoint(slug, id, official);
        return PreparationPages.done(slug, "/indstilling", "preparation.removed", flash);
    }

    private static Optional<DecisionPoint> find(PackageDesk.Sheet sheet, String point) {
        return point.equals(NEW)
                ? Optional.empty()
                : Optional.of(
                        sheet.decisionPackage().content().points().stream()
                                .filter(each -> each.id().toString().equals(point))
                                .findFirst()
                                .orElseThrow(PackageNotFound::new));
    }

    private static PointForm formOf(PackageDesk.Sheet sheet, String point) {
        return find(sheet, point).map(PointForm::of).orElseGet(PointForm::empty);
    }

    private ModelAndView page(PackageDesk.Sheet sheet, String point, PointForm form) {
        return pages.form("preparation/point", sheet, form)
                .addObject("point", point)
                .addObject("basedOn", find(sheet, point).map(RecordFields::fingerprint).orElse(""));
    }
}
