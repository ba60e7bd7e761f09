package dk.faelled.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page for those who work here. */
@Controller
class SignInController {

    @GetMapping("/log-ind")
    String signIn(
            @RequestParam(required = false) String fejl,
            @RequestParam(required = false) String vent,
            Model model) {
        if (vent != null) {
            model.addAttribute("problem", "account.sign-in.wait");
        } else if (fejl != null) {
            model.addAttribute("problem", "account.sign-in.wrong");
        }
        return "account/sign-in";
    }
}
