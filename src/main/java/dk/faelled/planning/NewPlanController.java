package dk.faelled.planning;

import dk.faelled.account.SignedIn;
import dk.faelled.plan.About;
import dk.faelled.plan.ContactPerson;
import dk.faelled.plan.PlanBodies;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.PlanCopy;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanKind;
import dk.faelled.plan.PlanNotFound;
import dk.faelled.plan.PlanRegister;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a plan: from a template, as a copy of another, or with nothing. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/planer/ny")
class NewPlanController {

    private static final int MOST_COPIED = 200;

    private final PlanDesk desk;
    private final PlanRegister register;
    private final ProcessTemplates templates;
    private final MessageSource messages;
    private final Clock clock;

    NewPlanController(
            PlanDesk desk,
            PlanRegister register,
            ProcessTemplates templates,
            MessageSource messages,
            Clock clock) {
        this.desk = desk;
        this.register = register;
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param fra what to begin with
     */
    @GetMapping
    ModelAndView begin(
            @RequestParam(defaultValue = "") String fra,
            @AuthenticationPrincipal SignedIn official,
            Locale locale) {
        return page(NewPlanForm.empty(fra, LocalDate.now(clock)), official, locale);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") NewPlanForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash,
            Locale locale) {
        PlanContent model = errors.hasErrors() ? null : model(form, official);
        if (model != null && form.start() == null) {
            errors.rejectValue("start", "planning.start.missing");
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(form, official, locale), errors);
        }
        PlanContent content =
                model == null
                        ? PlanContent.of(about(form, null))
                        : PlanCopy.of(
                                model, about(form, model), Objects.requireNonNull(form.start()));
        String slug = desk.create(content, form.fourEyes(), official);
        flash.addFlashAttribute("done", "planning.created");
        return new ModelAndView("redirect:/forvaltning/planer/" + slug);
    }

    /** What the plan begins with; null when it begins with nothing. */
    private @Nullable PlanContent model(NewPlanForm form, SignedIn official) {
        if (form.from().startsWith(NewPlanForm.TEMPLATE)) {
            String key = form.from().substring(NewPlanForm.TEMPLATE.length());
            return templates.find(key).orElseThrow(PlanNotFound::new).content();
        }
        if (form.from().startsWith(NewPlanForm.COPY)) {
            String slug = form.from().substring(NewPlanForm.COPY.length());
            return desk.open(slug, official).content();
        }
        return null;
    }

    /** The title is the new plan's own; who stands behind it is taken over from a copied one. */
    private static About about(NewPlanForm form, @Nullable PlanContent model) {
        if (model == null) {
            return new About(
                    PlanKind.valueOf(form.kind()),
                    form.title().strip(),
                    "",
                    "",
                    "",
                    "",
                    ContactPerson.NOBODY,
                    PlanBodies.NONE);
        }
        About old = model.about();
        return new About(
                old.kind(),
                form.title().strip(),
                old.lead(),
                old.vision(),
                old.purpose(),
                old.mandate(),
                old.contact(),
                old.bodies());
    }

    private ModelAndView page(NewPlanForm form, SignedIn official, Locale locale) {
        Map<String, String> plans = new LinkedHashMap<>();
        PlanRegister.Filter mine = new PlanRegister.Filter("", null, true);
        register.list(mine, 0, MOST_COPIED, official)
                .forEach(row -> plans.put(NewPlanForm.COPY + row.slug(), row.title()));
        Map<PlanKind, String> kinds = new LinkedHashMap<>();
        for (PlanKind kind : PlanKind.values()) {
            kinds.put(kind, messages.getMessage("plan.kind." + kind, null, locale));
        }
        return new ModelAndView("planning/new")
                .addObject("form", form)
                .addObject("templates", templates.all())
                .addObject("plans", plans)
                .addObject("kinds", kinds);
    }
}
