package dk.faelled.consultation;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.ConsultationMaterial;
import dk.faelled.hearing.HearingContent;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingText;
import dk.faelled.plan.ContactPerson;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanTool;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** The list of hearings, and beginning another one for a plan. */
@Controller
@OfficialOnly
class NewHearingController {

    private final HearingDesk desk;
    private final PlanDesk plans;
    private final HearingWork work;
    private final TemplateShelf shelf;
    private final HearingPages pages;
    private final Clock clock;

    NewHearingController(
            HearingDesk desk,
            PlanDesk plans,
            HearingWork work,
            TemplateShelf shelf,
            HearingPages pages,
            Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.work = work;
        this.shelf = shelf;
        this.pages = pages;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry hearingDeskNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.WORKSPACE,
                25,
                "/forvaltning/hoeringer",
                "consultation.navigation");
    }

    @Bean
    static PlanTool hearingTool() {
        return new PlanTool(20, "hoeringer", "consultation.tool");
    }

    @GetMapping("/forvaltning/hoeringer")
    String list(@AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute("rows", work.of(official));
        model.addAttribute("today", LocalDate.now(clock));
        return "consultation/list";
    }

    @GetMapping("/forvaltning/planer/{planSlug}/hoeringer")
    ModelAndView ofPlan(@PathVariable String planSlug, @AuthenticationPrincipal SignedIn official) {
        return page(planSlug, NewHearingForm.empty(), official);
    }

    @PostMapping("/forvaltning/planer/{planSlug}/hoeringer")
    ModelAndView create(
            @PathVariable String planSlug,
            @Valid @ModelAttribute("form") NewHearingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(planSlug, form, official), errors);
        }
        PeriodForm period = form.period();
        ContactPerson contact = plans.open(planSlug, official).content().about().contact();
        String slug =
                desk.create(
                        planSlug,
                        period.kindOfHearing(),
                        period.period(),
                        period.reason(),
                        new HearingContent(
                                new HearingText(form.title().strip(), "", "", "", "", "", contact),
                                ConsultationMaterial.NONE,
                                shelf.copy(form.template(), official)),
                        official);
        flash.addFlashAttribute("done", "consultation.created");
        return new ModelAndView("redirect:/forvaltning/hoeringer/" + slug + "/om");
    }

    private ModelAndView page(String planSlug, NewHearingForm form, SignedIn official) {
        Plan plan = desk.plan(planSlug, official);
        return new ModelAndView("consultation/new")
                .addObject("plan", plan)
                .addObject("rows", work.ofPlan(plan.id()))
                .addObject("today", LocalDate.now(clock))
                .addObject("form", form)
                .addObject("kinds", pages.names("hearing.kind.", HearingKind.values()))
                .addObject("templates", shelf.choices(official));
    }
}
