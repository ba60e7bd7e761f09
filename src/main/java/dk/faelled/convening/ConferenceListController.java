package dk.faelled.convening;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.conference.ConferenceCatalogue;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.conference.ConferenceKind;
import dk.faelled.plan.ContactPerson;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanAccess;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanTool;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
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

/** The list of conferences, and beginning another one for a plan. */
@Controller
@OfficialOnly
class ConferenceListController {

    private final ConferenceDesk desk;
    private final ConferenceCatalogue catalogue;
    private final PlanAccess access;
    private final PlanDesk plans;
    private final ConveningPages pages;

    ConferenceListController(
            ConferenceDesk desk,
            ConferenceCatalogue catalogue,
            PlanAccess access,
            PlanDesk plans,
            ConveningPages pages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.access = access;
        this.plans = plans;
        this.pages = pages;
    }

    @Bean
    static NavigationEntry conferenceDeskNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.WORKSPACE,
                27,
                "/forvaltning/arrangementer",
                "convening.navigation");
    }

    @Bean
    static PlanTool conferenceTool() {
        return new PlanTool(30, "arrangementer", "convening.tool");
    }

    @GetMapping("/forvaltning/arrangementer")
    String list(@AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute(
                "rows", catalogue.ofPlans(access.plansWith(EnumSet.allOf(Grant.class), official)));
        model.addAttribute("now", catalogue.now());
        return "convening/list";
    }

    @GetMapping("/forvaltning/planer/{planSlug}/arrangementer")
    ModelAndView ofPlan(@PathVariable String planSlug, @AuthenticationPrincipal SignedIn official) {
        return page(planSlug, NewConferenceForm.empty(), official);
    }

    @PostMapping("/forvaltning/planer/{planSlug}/arrangementer")
    ModelAndView create(
            @PathVariable String planSlug,
            @Valid @ModelAttribute("form") NewConferenceForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.plan(planSlug, official);
        form.check(errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(planSlug, form, official), errors);
        }
        ContactPerson contact = plans.open(planSlug, official).content().about().contact();
        String slug =
                desk.create(
                        planSlug,
                        Objects.requireNonNull(form.kind()),
                        form.text(),
                        form.time(),
                        contact,
                        official);
        return ConveningPages.done(slug, "/om", "convening.created", flash);
    }

    private ModelAndView page(String planSlug, NewConferenceForm form, SignedIn official) {
        Plan plan = desk.plan(planSlug, official);
        return new ModelAndView("convening/new")
                .addObject("plan", plan)
                .addObject("rows", catalogue.ofPlans(List.of(plan.id())))
                .addObject("now", catalogue.now())
                .addObject("form", form)
                .addObject("kinds", pages.names("conference.kind.", ConferenceKind.values()));
    }
}
