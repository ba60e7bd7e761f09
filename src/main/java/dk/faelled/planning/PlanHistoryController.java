package dk.faelled.planning;

import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanHistory;
import dk.faelled.platform.OfficialOnly;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All versions of a plan: who changed what, what is different, and the way back. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/planer/{slug}/historik")
class PlanHistoryController {

    private final PlanDesk desk;
    private final PlanHistory history;

    PlanHistoryController(PlanDesk desk, PlanHistory history) {
        this.desk = desk;
        this.history = history;
    }

    /**
     * @param foer only versions before this one
     */
    @GetMapping
    String list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "2147483647") int foer,
            @AuthenticationPrincipal SignedIn official,
            Model model) {
        List<PlanHistory.Row> rows = history.of(slug, foer, official);
        model.addAttribute("sheet", desk.open(slug, official));
        model.addAttribute("rows", rows.stream().limit(history.pageSize()).toList());
        model.addAttribute("more", rows.size() > history.pageSize());
        return "planning/history";
    }

    /**
     * @param fra the version to compare with; the one before when it is left out
     */
    @GetMapping("/{number}")
    String compare(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer fra,
            @AuthenticationPrincipal SignedIn official,
            Model model) {
        model.addAttribute("sheet", desk.open(slug, official));
        model.addAttribute(
                "comparison",
                history.compare(
                        slug, fra == null ? Math.max(1, number - 1) : fra, number, official));
        return "planning/comparison";
    }

    @PostMapping("/{number}/gendannelse")
    String restore(
            @PathVariable String slug,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.restore(slug, number, official);
        flash.addFlashAttribute("done", "planning.restored");
        return "redirect:/forvaltning/planer/" + slug + "/historik";
    }
}
