package dk.faelled.planning;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanPeople;
import dk.faelled.platform.OfficialOnly;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works on a plan, and as what. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/planer/{slug}/adgang")
class PlanPeopleController {

    private final PlanDesk desk;
    private final PlanPeople people;

    PlanPeopleController(PlanDesk desk, PlanPeople people) {
        this.desk = desk;
        this.people = people;
    }

    @GetMapping
    String people(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Model model) {
        PlanDesk.Sheet sheet = desk.openForEditing(slug, official);
        model.addAttribute("sheet", sheet);
        model.addAttribute("people", people.on(sheet.plan()));
        model.addAttribute("others", people.notOn(sheet.plan()));
        model.addAttribute("parts", Grant.values());
        return "planning/people";
    }

    /**
     * @param del the parts this person has from now on; none takes the person off the plan
     */
    @PostMapping
    String give(
            @PathVariable String slug,
            @RequestParam UUID konto,
            @RequestParam(defaultValue = "") List<Grant> del,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        EnumSet<Grant> parts = EnumSet.noneOf(Grant.class);
        parts.addAll(del);
        people.give(slug, konto, parts, official);
        flash.addFlashAttribute("done", "planning.people.saved");
        return "redirect:/forvaltning/planer/" + slug + "/adgang";
    }
}
