package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.ResponseDesk;
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

/** Responses that say nearly the same. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/grupper")
class GroupController {

    private final GroupDesk groups;
    private final ResponseDesk responses;
    private final HearingDesk hearings;
    private final ThemeDesk themes;
    private final RemarkBook remarks;

    GroupController(
            GroupDesk groups,
            ResponseDesk responses,
            HearingDesk hearings,
            ThemeDesk themes,
            RemarkBook remarks) {
        this.groups = groups;
        this.responses = responses;
        this.hearings = hearings;
        this.themes = themes;
        this.remarks = remarks;
    }

    @GetMapping
    String list(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Model model) {
        Hearing hearing = responses.hearing(slug, official);
        model.addAttribute("sheet", hearings.open(slug, official));
        model.addAttribute("remarks", remarks.of(hearing.id()));
        model.addAttribute("groups", groups.of(hearing));
        model.addAttribute("themes", themes.of(hearing).branches());
        return "processing/groups";
    }

    @PostMapping
    String find(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        flash.addFlashAttribute("doneCount", groups.find(slug, official));
        return back(slug, "processing.groups.found", flash);
    }

    @PostMapping("/{id}/tema")
    String putUnder(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam UUID tema,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        flash.addFlashAttribute("doneCount", groups.putUnder(slug, id, tema, official));
        return back(slug, "processing.theme.spread", flash);
    }

    private static String back(String slug, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return "redirect:/forvaltning/hoeringer/" + slug + "/grupper";
    }
}
