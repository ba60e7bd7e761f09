package dk.faelled.idea;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
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

/** Idea banks in the workspace: all their ideas in a table, and what they ask. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/idebanker")
class IdeaBankDeskController {

    /** What an idea bank asks, as it is typed. */
    public record BankForm(
            @NotBlank(message = "{idea.bank.question.missing}")
                    @Size(max = 200, message = "{idea.bank.question.long}")
                    String question,
            @NotBlank(message = "{idea.bank.invitation.missing}") String invitation,
            @NotNull(message = "{idea.bank.date.missing}")
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate opens,
            @NotNull(message = "{idea.bank.date.missing}")
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate closes) {

        static BankForm of(IdeaBank bank) {
            return new BankForm(bank.question(), bank.invitation(), bank.opens(), bank.closes());
        }
    }

    private final IdeaDesk desk;
    private final IdeaRegister register;

    IdeaBankDeskController(IdeaDesk desk, IdeaRegister register) {
        this.desk = desk;
        this.register = register;
    }

    @Bean
    static NavigationEntry bankNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.WORKSPACE,
                30,
                "/forvaltning/idebanker",
                "idea.bank.navigation");
    }

    @GetMapping
    String banks(Model model) {
        model.addAttribute("banks", register.banks());
        return "idea/banks";
    }

    @GetMapping("/{planSlug}")
    String register(
            @PathVariable String planSlug,
            @RequestParam(required = false) @Nullable IdeaState tilstand,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int side,
            Model model) {
        IdeaBank bank = desk.bank(planSlug);
        model.addAttribute("bank", bank);
        model.addAttribute("q", q);
        model.addAttribute("state", tilstand);
        model.addAttribute("states", IdeaState.values());
        model.addAttribute("page", Math.clamp(side, 1, 1000));
        model.addAttribute("rows", register.list(bank, tilstand, q, Math.clamp(side, 1, 1000)));
        model.addAttribute("pageSize", IdeaRegister.PAGE);
        return "idea/register";
    }

    @GetMapping("/{planSlug}/rediger")
    ModelAndView edit(@PathVariable String planSlug) {
        IdeaBank bank = desk.bank(planSlug);
        return form(bank, BankForm.of(bank), HttpStatus.OK);
    }

    @PostMapping("/{planSlug}/rediger")
    ModelAndView save(
            @PathVariable String planSlug,
            @Valid @ModelAttribute("form") BankForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        LocalDate opens = form.opens();
        LocalDate closes = form.closes();
        if (opens != null && closes != null && closes.isBefore(opens)) {
            errors.rejectValue("closes", "idea.bank.closes.before");
        }
        if (errors.hasErrors() || opens == null || closes == null) {
            return form(desk.bank(planSlug), form, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        }
        desk.ask(planSlug, form.question(), form.invitation(), opens, closes, official.name());
        flash.addFlashAttribute("done", "idea.bank.saved");
        return new ModelAndView("redirect:/forvaltning/idebanker/" + planSlug);
    }

    private static ModelAndView form(IdeaBank bank, BankForm form, HttpStatus status) {
        return new ModelAndView("idea/bank-form", status)
                .addObject("bank", bank)
                .addObject("form", form);
    }
}
