package dk.faelled.account;

import dk.faelled.platform.RateLimiter;
import dk.faelled.platform.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The sign-in page for those who work here, the code after it, and the way back in. */
@Controller
@RequestMapping("/log-ind")
class SignInController {

    private static final int LETTERS_PER_CLIENT = 10;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final OwnAccount accounts;
    private final UserDetailsService signIns;
    private final SignInDesk desk;
    private final RateLimiter limiter;
    private final Clock clock;
    private final Map<String, String> municipalities = new LinkedHashMap<>();

    SignInController(
            OwnAccount accounts,
            UserDetailsService signIns,
            SignInDesk desk,
            RateLimiter limiter,
            Clock clock,
            ObjectProvider<InMemoryClientRegistrationRepository> registrations) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.desk = desk;
        this.limiter = limiter;
        this.clock = clock;
        registrations.ifAvailable(
                known ->
                        known.forEach(
                                (ClientRegistration each) ->
                                        municipalities.put(
                                                each.getRegistrationId(), each.getClientName())));
    }

    @GetMapping
    String signIn(HttpServletRequest request, Model model) {
        model.addAttribute("municipalities", municipalities);
        Map<String, String[]> asked = request.getParameterMap();
        if (asked.containsKey("vent")) {
            model.addAttribute("problem", "account.sign-in.wait");
        } else if (asked.containsKey("ukendt")) {
            model.addAttribute("problem", "account.sign-in.unknown");
        } else if (asked.containsKey("fejl")) {
            model.addAttribute("problem", "account.sign-in.wrong");
        }
        return "account/sign-in";
    }

    @GetMapping("/kode")
    String code(
            @SessionAttribute(name = SignInOutcome.WAITING, required = false)
                    @Nullable WaitingForCode waiting,
            HttpServletRequest request,
            Model model) {
        if (waiting == null) {
            return "redirect:/log-ind";
        }
        model.addAttribute("wrong", request.getParameterMap().containsKey("fejl"));
        return "account/code";
    }

    @PostMapping("/kode")
    @Nullable String enter(
            @RequestParam(defaultValue = "") String kode,
            @SessionAttribute(name = SignInOutcome.WAITING, required = false)
                    @Nullable WaitingForCode waiting,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (waiting == null) {
            return "redirect:/log-ind";
        }
        try {
            SignedIn who = (SignedIn) signIns.loadUserByUsername(waiting.email());
            if (!waiting.isStillFor(who, clock.instant())) {
                return "redirect:/log-ind";
            }
            if (!accounts.takeCode(who.id(), kode)) {
                return "redirect:/log-ind/kode?fejl";
            }
            SignInThrottle.forget(limiter, request);
            request.getSession().removeAttribute(SignInOutcome.WAITING);
            response.sendRedirect(desk.welcome(who, request, response));
            return null;
        } catch (UsernameNotFoundException e) {
            return "redirect:/log-ind?fejl";
        }
    }

    @GetMapping("/glemt")
    String forgot() {
        return "account/forgot";
    }

    /** Answers the same whether or not there is such an account. */
    @PostMapping("/glemt")
    String sendLink(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            Model model) {
        try {
            limiter.take("forgot", request.getRemoteAddr(), LETTERS_PER_CLIENT, WITHIN);
            limiter.takeLetter(Account.normal(email));
            accounts.forgot(email);
        } catch (TooManyRequests e) {
            model.addAttribute("problem", "account.sign-in.wait");
            return "account/forgot";
        }
        model.addAttribute("sent", true);
        return "account/forgot";
    }
}
