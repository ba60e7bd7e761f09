package dk.faelled.planning;

import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanRegister;
import dk.faelled.plan.PlanState;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans an official may know of. */
@Controller
@OfficialOnly
class PlanListController {

    private static final int PAGE = 50;

    private final PlanRegister register;

    PlanListController(PlanRegister register) {
        this.register = register;
    }

    @Bean
    static NavigationEntry planningNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.WORKSPACE, 15, "/forvaltning/planer", "planning.navigation");
    }

    @GetMapping("/forvaltning/planer")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable PlanState tilstand,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "1") int side,
            @AuthenticationPrincipal SignedIn official,
            Model model) {
        int page = Math.clamp(side, 1, 1000);
        PlanRegister.Filter filter = new PlanRegister.Filter(q, tilstand, mine);
        List<PlanRegister.Row> rows = register.list(filter, (page - 1) * PAGE, PAGE + 1, official);
        model.addAttribute("filter", filter);
        model.addAttribute("states", PlanState.values());
        model.addAttribute("rows", rows.stream().limit(PAGE).toList());
        model.addAttribute("page", page);
        model.addAttribute("more", rows.size() > PAGE);
        return "planning/list";
    }
}
