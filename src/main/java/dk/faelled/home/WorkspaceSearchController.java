package dk.faelled.home;

import dk.faelled.account.SignedIn;
import dk.faelled.governance.Bodies;
import dk.faelled.idea.IdeaRegister;
import dk.faelled.plan.PlanRegister;
import dk.faelled.platform.OfficialOnly;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds plans, ideas and bodies for officials, whether or not the public sees them. */
@Controller
@OfficialOnly
class WorkspaceSearchController {

    private static final int MOST = 20;

    private final PlanRegister plans;
    private final IdeaRegister ideas;
    private final Bodies bodies;

    WorkspaceSearchController(PlanRegister plans, IdeaRegister ideas, Bodies bodies) {
        this.plans = plans;
        this.ideas = ideas;
        this.bodies = bodies;
    }

    @GetMapping("/forvaltning/soeg")
    String find(
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal SignedIn official,
            Model model) {
        String words = q.strip();
        boolean nothing = words.isEmpty();
        model.addAttribute("q", words);
        model.addAttribute(
                "plans",
                nothing
                        ? List.of()
                        : plans.list(
                                new PlanRegister.Filter(words, null, false), 0, MOST, official));
        model.addAttribute("ideas", nothing ? List.of() : ideas.find(words, MOST, official));
        model.addAttribute(
                "bodies",
                nothing ? List.of() : bodies.findTop20ByNameContainingIgnoreCaseOrderByName(words));
        return "home/found";
    }
}
