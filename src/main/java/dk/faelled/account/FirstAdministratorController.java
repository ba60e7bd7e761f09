package dk.faelled.account;

import dk.faelled.platform.FormAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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

/** Where the link from the log of a new installation leads. */
@Controller
@RequestMapping("/opstart/{token}")
class FirstAdministratorController {

    private final FirstAdministrator first;
    private final PasswordPolicy policy;

    FirstAdministratorController(FirstAdministrator first, PasswordPolicy policy) {
        this.first = first;
        this.policy = policy;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return first.isOpen(token)
                ? page(token, new FirstAdministratorForm("", "", ""))
                : new ModelAndView("account/link-over", HttpStatus.NOT_FOUND);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") FirstAdministratorForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            policy.problem(form.password(), List.of(form.name(), form.email()))
                    .ifPresent(problem -> errors.rejectValue("password", problem));
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(token, form), errors);
        }
        first.create(token, form.name(), form.email(), form.password());
        flash.addFlashAttribute("done", "account.first.created");
        return new ModelAndView("redirect:/log-ind");
    }

    private static ModelAndView page(String token, FirstAdministratorForm form) {
        return new ModelAndView("account/first").addObject("token", token).addObject("form", form);
    }
}
