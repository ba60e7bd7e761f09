package dk.faelled.idea;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The idea banks of somebody's plans: all their ideas in a table. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/idebanker")
class IdeaBankDeskController {

    private final IdeaBankDesk desk;
    private final IdeaRegister register;

    IdeaBankDeskController(IdeaBankDesk desk, IdeaRegister register) {
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
    String banks(@AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute("banks", register.banks(official));
        return "idea/banks";
    }

    @GetMapping("/{planSlug}")
    String register(
            @PathVariable String planSlug,
            @RequestParam(required = false) @Nullable IdeaState tilstand,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int side,
            @AuthenticationPrincipal SignedIn official,
            Model model) {
        IdeaBank bank = desk.ofCaseworker(planSlug, official);
        model.addAttribute("bank", bank);
        model.addAttribute("q", q);
        model.addAttribute("state", tilstand);
        model.addAttribute("states", IdeaState.values());
        model.addAttribute("page", Math.clamp(side, 1, 1000));
        model.addAttribute("rows", register.list(bank, tilstand, q, Math.clamp(side, 1, 1000)));
        model.addAttribute("pageSize", IdeaRegister.PAGE);
        return "idea/register";
    }
}
