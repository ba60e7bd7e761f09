package dk.faelled.idea;

import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanTool;
import dk.faelled.plan.Track;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
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

/** Opens an idea bank for a plan, and changes what it asks. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/planer/{slug}/idebank")
class IdeaBankEditorController {

    private final IdeaBankDesk desk;
    private final PlanDesk plans;
    private final Clock clock;

    IdeaBankEditorController(IdeaBankDesk desk, PlanDesk plans, Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.clock = clock;
    }

    @Bean
    static PlanTool ideaBankTool() {
        return new PlanTool(10, "idebank", "idea.bank.tool");
    }

    @GetMapping
    ModelAndView edit(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        Optional<IdeaBank> bank = desk.ofEditor(slug, official);
        return page(slug, bank, bank.map(IdeaBankForm::of).orElseGet(() -> empty(slug, official)));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") long basedOn,
            @Valid @ModelAttribute("form") IdeaBankForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Optional<IdeaBank> bank = desk.ofEditor(slug, official);
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("closes", "idea.bank.closes.before");
        }
        if (errors.hasErrors()) {
            return invalid(slug, bank, form, errors);
        }
        List<IdeaBank.Theme> themes =
                form.themes(bank.map(IdeaBank::themes).orElseGet(() -> tracks(slug, official)));
        try {
            desk.ask(slug, basedOn, form.question(LocalDate.now(clock)), themes, official);
        } catch (ThemeInUse e) {
            errors.rejectValue("themes", "idea.bank.themes.used", new Object[] {e.name()}, "");
            return invalid(slug, bank, form, errors);
        } catch (StaleEdit e) {
            return conflict(slug, desk.ofEditor(slug, official).orElseThrow(), form);
        }
        flash.addFlashAttribute("done", "idea.bank.saved");
        return new ModelAndView("redirect:/forvaltning/planer/" + slug);
    }

    private IdeaBankForm empty(String slug, SignedIn official) {
        return IdeaBankForm.empty(
                tracks(slug, official).stream().map(IdeaBank.Theme::name).toList(),
                LocalDate.now(clock));
    }

    /** The plan's tracks as themes. */
    private List<IdeaBank.Theme> tracks(String slug, SignedIn official) {
        return plans.open(slug, official).content().tracks().stream()
                .map((Track track) -> new IdeaBank.Theme(track.slug(), track.name(), track.slug()))
                .toList();
    }

    private static ModelAndView invalid(
            String slug, Optional<IdeaBank> bank, IdeaBankForm form, BindingResult errors) {
        return FormAnswer.invalid(page(slug, bank, form), errors);
    }

    private static ModelAndView conflict(String slug, IdeaBank saved, IdeaBankForm typed) {
        FormMerge<IdeaBankForm> merge = FormMerge.of(null, IdeaBankForm.of(saved), typed);
        return FormAnswer.conflict(page(slug, Optional.of(saved), merge.form()), merge);
    }

    private static ModelAndView page(String slug, Optional<IdeaBank> bank, IdeaBankForm form) {
        return new ModelAndView("idea/bank-form")
                .addObject("slug", slug)
                .addObject("bank", bank.orElse(null))
                .addObject("basedOn", bank.map(IdeaBank::version).orElse(0L))
                .addObject("form", form);
    }
}
