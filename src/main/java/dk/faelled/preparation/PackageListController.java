package dk.faelled.preparation;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.decision.CaseKind;
import dk.faelled.decision.DecisionCatalogue;
import dk.faelled.decision.PackageDesk;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanAccess;
import dk.faelled.plan.PlanTool;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of packages, and beginning another one for a plan. */
@Controller
@OfficialOnly
class PackageListController {

    private final PackageDesk desk;
    private final DecisionCatalogue catalogue;
    private final PlanAccess access;
    private final PreparationPages pages;

    PackageListController(
            PackageDesk desk,
            DecisionCatalogue catalogue,
            PlanAccess access,
            PreparationPages pages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.access = access;
        this.pages = pages;
    }

    @Bean
    static NavigationEntry packageDeskNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.WORKSPACE,
                28,
                "/forvaltning/beslutninger",
                "preparation.navigation");
    }

    @Bean
    static PlanTool packageTool() {
        return new PlanTool(40, "beslutninger", "preparation.tool");
    }

    @GetMapping("/forvaltning/beslutninger")
    String list(@AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute(
                "rows", catalogue.ofPlans(access.plansWith(EnumSet.allOf(Grant.class), official)));
        return "preparation/list";
    }

    @GetMapping("/forvaltning/planer/{planSlug}/beslutninger")
    ModelAndView ofPlan(@PathVariable String planSlug, @AuthenticationPrincipal SignedIn official) {
        return page(planSlug, FactsForm.empty(), official);
    }

    @PostMapping("/forvaltning/planer/{planSlug}/beslutninger")
    ModelAndView create(
            @PathVariable String planSlug,
            @Valid @ModelAttribute("form") FactsForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.plan(planSlug, official);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(planSlug, form, official), errors);
        }
        String slug = desk.create(planSlug, form.facts(), official);
        return PreparationPages.done(slug, "", "preparation.created", flash);
    }

    private ModelAndView page(String planSlug, FactsForm form, SignedIn official) {
        Plan plan = desk.plan(planSlug, official);
        return new ModelAndView("preparation/new")
                .addObject("plan", plan)
                .addObject("rows", catalogue.ofPlans(List.of(plan.id())))
                .addObject("form", form)
                .addObject("kinds", pages.names("decision.kind.", CaseKind.values()));
    }
}
