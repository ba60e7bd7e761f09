package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.RedactionGround;
import dk.faelled.response.ResponseScreening;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaves words and files of a response out of what the public sees. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/svar/{number:\\d+}/udeladelser")
class ScreeningController {

    private final ResponseScreening screening;

    ScreeningController(ResponseScreening screening) {
        this.screening = screening;
    }

    /**
     * @param behold whether the words were looked at and stay
     */
    @PostMapping
    String judge(
            @PathVariable String slug,
            @PathVariable long number,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String ord,
            @RequestParam(defaultValue = "CONTACT") RedactionGround grund,
            @RequestParam(defaultValue = "false") boolean behold,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        int places = screening.judge(slug, number, version, ord, behold ? null : grund, official);
        if (places == 0) {
            flash.addFlashAttribute("problem", "processing.words.unknown");
            flash.addFlashAttribute("typedWords", ord);
        } else {
            flash.addFlashAttribute("doneCount", places);
            flash.addFlashAttribute(
                    "done", behold ? "processing.words.kept" : "processing.words.hidden");
        }
        return back(slug, number);
    }

    @PostMapping("/filer/{fileId}")
    String hideFile(
            @PathVariable String slug,
            @PathVariable long number,
            @PathVariable UUID fileId,
            @RequestParam int version,
            @RequestParam(defaultValue = "CONTACT") RedactionGround grund,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        screening.hideFile(slug, number, version, fileId, grund, official);
        flash.addFlashAttribute("done", "processing.file.hidden");
        return back(slug, number);
    }

    @PostMapping("/{id}/ophaevelse")
    String lift(
            @PathVariable String slug,
            @PathVariable long number,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        screening.lift(slug, number, id, official);
        flash.addFlashAttribute("done", "processing.words.shown");
        return back(slug, number);
    }

    private static String back(String slug, long number) {
        return "redirect:/forvaltning/hoeringer/" + slug + "/svar/" + number + "#gennemsyn";
    }
}
