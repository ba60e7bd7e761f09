package dk.faelled.account;

import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.RecordFields;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts, for administrators. */
@Controller
@AdministratorOnly
@RequestMapping("/administration/brugere")
class AccountDeskController {

    private static final int PAGE = 50;

    private final AccountDesk desk;
    private final SessionBook sessions;
    private final MessageSource messages;

    AccountDeskController(AccountDesk desk, SessionBook sessions, MessageSource messages) {
        this.desk = desk;
        this.sessions = sessions;
        this.messages = messages;
    }

    @Bean
    static NavigationEntry accountNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.ADMINISTRATION,
                10,
                "/administration/brugere",
                "account.navigation");
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int side,
            Model model) {
        int page = Math.clamp(side, 1, 1000);
        List<AccountDesk.Row> rows = desk.list(q, page);
        model.addAttribute("q", q);
        model.addAttribute("rows", rows.stream().limit(PAGE).toList());
        model.addAttribute("more", rows.size() > PAGE);
        model.addAttribute("page", page);
        return "account/list";
    }

    @GetMapping("/ny")
    ModelAndView begin(Locale locale) {
        return page(null, AccountForm.empty(), locale);
    }

    @PostMapping("/ny")
    ModelAndView invite(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes flash,
            Locale locale) {
        if (!errors.hasErrors() && desk.isKnown(form.email())) {
            errors.rejectValue("email", "account.email.taken");
        }
        if (errors.hasErrors()) {
            return invalid(null, form, errors, locale);
        }
        desk.invite(form.email(), form.name(), Role.valueOf(form.role()), administrator);
        flash.addFlashAttribute("done", "account.invited");
        return new ModelAndView("redirect:/administration/brugere");
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID id, Locale locale) {
        Account account = desk.open(id);
        return page(account, AccountForm.of(account), locale)
                .addObject("sessions", sessions.of(account.email()));
    }

    @PostMapping("/{id}")
    ModelAndView describe(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes flash,
            Locale locale) {
        if (errors.hasErrors()) {
            return invalid(desk.open(id), form, errors, locale);
        }
        AccountForm saved = AccountForm.of(desk.open(id));
        if (!RecordFields.fingerprint(saved).equals(basedOn)) {
            FormMerge<AccountForm> merge = FormMerge.of(null, saved, form);
            ModelAndView page = page(desk.open(id), merge.form(), locale);
            page.addObject("basedOn", RecordFields.fingerprint(saved));
            return FormAnswer.conflict(page, merge);
        }
        desk.describe(id, form.name(), Role.valueOf(form.role()), administrator);
        flash.addFlashAttribute("done", "account.described");
        return new ModelAndView("redirect:/administration/brugere/" + id);
    }

    @PostMapping("/{id}/invitation")
    String inviteAgain(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes flash) {
        desk.inviteAgain(id, administrator);
        return back(id, flash, "account.invited");
    }

    @PostMapping("/{id}/lukning")
    String deactivate(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes flash) {
        desk.deactivate(id, administrator);
        return back(id, flash, "account.deactivated");
    }

    @PostMapping("/{id}/genaabning")
    String reactivate(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes flash) {
        desk.reactivate(id, administrator);
        return back(id, flash, "account.reactivated");
    }

    @PostMapping("/{id}/nulstilling")
    String resetFactors(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes flash) {
        desk.resetFactors(id, administrator);
        return back(id, flash, "account.factors-reset");
    }

    @PostMapping("/{id}/log-ud")
    String signOut(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes flash) {
        desk.signOutEverywhere(id, administrator);
        return back(id, flash, "account.signed-out");
    }

    @ExceptionHandler(LastAdministrator.class)
    String keepOne(RedirectAttributes flash) {
        flash.addFlashAttribute("problem", "account.last-administrator");
        return "redirect:/administration/brugere";
    }

    private static String back(UUID id, RedirectAttributes flash, String message) {
        flash.addFlashAttribute("done", message);
        return "redirect:/administration/brugere/" + id;
    }

    private ModelAndView invalid(
            @Nullable Account account, AccountForm form, BindingResult errors, Locale locale) {
        return FormAnswer.invalid(page(account, form, locale), errors);
    }

    private ModelAndView page(@Nullable Account account, AccountForm form, Locale locale) {
        Map<Role, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            roles.put(role, messages.getMessage("account.role." + role, null, locale));
        }
        return new ModelAndView("account/form")
                .addObject("account", account)
                .addObject("basedOn", RecordFields.fingerprint(form))
                .addObject("form", form)
                .addObject("roles", roles);
    }
}
