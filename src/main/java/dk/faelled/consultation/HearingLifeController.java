package dk.faelled.consultation;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.hearing.HearingFinding;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingLife;
import dk.faelled.hearing.HearingNotReady;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts that bring a hearing from draft to conclusion. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}")
class HearingLifeController {

    /** A later deadline and why, as it is typed. */
    record ExtensionForm(
            @NotNull(message = "{consultation.deadline.missing}")
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate deadline,
            @NotBlank(message = "{consultation.extend.reason.missing}")
                    @Size(max = 1000, message = "{consultation.reason.long}")
                    String reason) {}

    /** What was changed, as it is typed. */
    record TellForm(
            @NotBlank(message = "{consultation.tell.what.missing}")
                    @Size(max = 2000, message = "{consultation.text.long}")
                    String what) {}

    private final HearingLife life;
    private final HearingDesk desk;
    private final HearingPages pages;

    HearingLifeController(HearingLife life, HearingDesk desk, HearingPages pages) {
        this.life = life;
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping("/periode")
    ModelAndView plan(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(periodPage(slug, form, official), errors);
        }
        desk.plan(slug, form.kindOfHearing(), form.period(), form.reason(), official);
        return done(slug, "consultation.saved", flash);
    }

    @GetMapping("/periode")
    ModelAndView period(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return periodPage(
                slug, PeriodForm.of(desk.openForEditing(slug, official).hearing()), official);
    }

    @PostMapping("/annoncering")
    ModelAndView announce(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        try {
            life.announce(slug, official);
        } catch (HearingNotReady notReady) {
            List<HearingFinding> missing = notReady.missing();
            flash.addFlashAttribute("missing", missing);
            return new ModelAndView("redirect:" + address(slug));
        }
        return done(slug, "consultation.announced", flash);
    }

    @GetMapping("/forlaengelse")
    ModelAndView extension(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return page("consultation/extend", slug, new ExtensionForm(null, ""), official);
    }

    @PostMapping("/forlaengelse")
    ModelAndView extend(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        HearingDesk.Sheet sheet = desk.openForEditing(slug, official);
        LocalDate deadline = form.deadline();
        if (deadline != null && !deadline.isAfter(sheet.hearing().period().responseDeadline())) {
            errors.rejectValue("deadline", "consultation.extend.earlier");
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page("consultation/extend", slug, form, official), errors);
        }
        life.extend(slug, Objects.requireNonNull(deadline), form.reason().strip(), official);
        return done(slug, "consultation.extended", flash);
    }

    @GetMapping("/aendring")
    ModelAndView change(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return page("consultation/tell", slug, new TellForm(""), official);
    }

    @PostMapping("/aendring")
    ModelAndView tellChange(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") TellForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page("consultation/tell", slug, form, official), errors);
        }
        life.tellChange(slug, form.what().strip(), official);
        return done(slug, "consultation.told", flash);
    }

    @PostMapping("/konklusion")
    ModelAndView conclude(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        life.conclude(slug, official);
        return done(slug, "consultation.concluded", flash);
    }

    @PostMapping("/kassering")
    ModelAndView discard(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        String plan = desk.openForEditing(slug, official).hearing().planSlug();
        desk.discard(slug, official);
        flash.addFlashAttribute("done", "consultation.discarded");
        return new ModelAndView("redirect:/forvaltning/planer/" + plan + "/hoeringer");
    }

    private ModelAndView periodPage(String slug, PeriodForm form, SignedIn official) {
        return page("consultation/period", slug, form, official)
                .addObject("kinds", pages.names("hearing.kind.", HearingKind.values()));
    }

    private ModelAndView page(String view, String slug, Object form, SignedIn official) {
        return new ModelAndView(view)
                .addObject("sheet", desk.openForEditing(slug, official))
                .addObject("form", form);
    }

    private static ModelAndView done(String slug, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView("redirect:" + address(slug));
    }

    private static String address(String slug) {
        return "/forvaltning/hoeringer/" + slug;
    }
}
