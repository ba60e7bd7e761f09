package dk.faelled.account;

import dk.faelled.platform.FormAnswer;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
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

/** One's own account: password, passkeys, codes, and where one is signed in. */
@Controller
@RequestMapping("/konto")
class OwnAccountController {

    private static final String PAGE = "redirect:/konto";
    private static final String NEW_SECRET = "new-code-secret";
    private static final String ISSUER = "Fælled";

    private final OwnAccount accounts;
    private final OneTimeCodes codes;
    private final Passkeys passkeys;
    private final SessionBook sessions;

    OwnAccountController(
            OwnAccount accounts, OneTimeCodes codes, Passkeys passkeys, SessionBook sessions) {
        this.accounts = accounts;
        this.codes = codes;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedIn who, HttpSession session) {
        return page(who, session, PasswordForm.empty());
    }

    @PostMapping("/adgangskode")
    ModelAndView changePassword(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpSession session,
            RedirectAttributes flash) {
        Account account = accounts.open(who.id());
        if (!errors.hasErrors()) {
            accounts.problem(account, form.password())
                    .ifPresent(problem -> errors.rejectValue("password", problem));
        }
        if (form.differs()) {
            errors.rejectValue("again", "account.password.differs");
        }
        if (!errors.hasErrors()
                && !accounts.changePassword(
                        who.id(), form.present(), form.password(), session.getId())) {
            errors.rejectValue("present", "account.password.wrong");
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(who, session, form), errors);
        }
        flash.addFlashAttribute("done", "account.password.changed");
        return new ModelAndView(PAGE);
    }

    @GetMapping("/koder")
    ModelAndView beginCodes(@AuthenticationPrincipal SignedIn who, HttpSession session) {
        if (accounts.open(who.id()).usesCodes()) {
            return new ModelAndView(PAGE);
        }
        String secret = codes.newSecret();
        session.setAttribute(NEW_SECRET, secret);
        return codesPage(who, secret, false);
    }

    @PostMapping("/koder")
    ModelAndView useCodes(
            @RequestParam(defaultValue = "") String kode,
            @AuthenticationPrincipal SignedIn who,
            HttpSession session) {
        if (!(session.getAttribute(NEW_SECRET) instanceof String secret)) {
            return new ModelAndView("redirect:/konto/koder");
        }
        List<String> recovery = accounts.useCodes(who.id(), secret, kode);
        if (recovery.isEmpty()) {
            ModelAndView page = codesPage(who, secret, true);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        session.removeAttribute(NEW_SECRET);
        return new ModelAndView("account/recovery").addObject("codes", recovery);
    }

    @PostMapping("/koder/stop")
    String stopCodes(
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes flash) {
        if (accounts.stopCodes(who.id(), password)) {
            flash.addFlashAttribute("done", "account.codes.stopped");
        } else {
            flash.addFlashAttribute("problem", "account.password.wrong");
        }
        return PAGE;
    }

    /** Where the browser comes when it has made a key. */
    @PostMapping("/noegler")
    String keyAdded(RedirectAttributes flash) {
        flash.addFlashAttribute("done", "account.key.added");
        return PAGE;
    }

    @PostMapping("/noegler/{id}/sletning")
    String removeKey(
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes flash) {
        if (!passkeys.remove(who.email(), id)) {
            throw new AccountNotFound();
        }
        flash.addFlashAttribute("done", "account.key.removed");
        return PAGE;
    }

    @PostMapping("/sessioner/{id}/sletning")
    String endSession(
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes flash) {
        sessions.end(who.email(), id);
        flash.addFlashAttribute("done", "account.session.ended");
        return PAGE;
    }

    /** Signs out everywhere else. */
    @PostMapping("/sessioner/sletning")
    String endOthers(
            @AuthenticationPrincipal SignedIn who, HttpSession session, RedirectAttributes flash) {
        sessions.endOthers(who.email(), session.getId());
        flash.addFlashAttribute("done", "account.sessions.ended");
        return PAGE;
    }

    private ModelAndView page(SignedIn who, HttpSession session, PasswordForm form) {
        return new ModelAndView("account/own")
                .addObject("account", accounts.open(who.id()))
                .addObject("keys", passkeys.of(who.email()))
                .addObject("sessions", sessions.of(who.email()))
                .addObject("here", SessionBook.nameOf(session.getId()))
                .addObject("form", form);
    }

    private ModelAndView codesPage(SignedIn who, String secret, boolean wrong) {
        return new ModelAndView("account/codes")
                .addObject("secret", secret)
                .addObject("code", codes.picture(secret, ISSUER, who.email()))
                .addObject("wrong", wrong);
    }
}
