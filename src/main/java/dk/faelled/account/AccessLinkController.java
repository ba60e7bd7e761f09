package dk.faelled.account;

import dk.faelled.platform.FormAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where links from an invitation or a forgotten password lead: a password is set, once. */
@Controller
@RequestMapping("/konto/adgang/{token}")
class AccessLinkController {

    private final OwnAccount accounts;

    AccessLinkController(OwnAccount accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<Account> account = accounts.linked(token);
        return account.isEmpty()
                ? new ModelAndView("account/link-over", HttpStatus.NOT_FOUND)
                : page(token, account.get(), PasswordForm.empty());
    }

    @PostMapping
    ModelAndView set(
            @PathVariable String token,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Optional<Account> account = accounts.linked(token);
        if (account.isEmpty()) {
            return new ModelAndView("account/link-over", HttpStatus.NOT_FOUND);
        }
        if (!errors.hasErrors()) {
            accounts.problem(account.get(), form.password())
                    .ifPresent(problem -> errors.rejectValue("password", problem));
        }
        if (form.differs()) {
            errors.rejectValue("again", "account.password.differs");
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(token, account.get(), form), errors);
        }
        accounts.setPassword(token, form.password());
        flash.addFlashAttribute("done", "account.password.set");
        return new ModelAndView("redirect:/log-ind");
    }

    private static ModelAndView page(String token, Account account, PasswordForm form) {
        return new ModelAndView("account/set-password")
                .addObject("token", token)
                .addObject("account", account)
                .addObject("form", form);
    }
}
