package dk.faelled.response;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.OfficialOnly;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is decided about one response on its hearing's desk. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/svar")
class ResponseDeskController {

    private static final int LONGEST_REASON = 2000;

    private final ResponseDesk desk;
    private final ResponseScreening screening;

    ResponseDeskController(ResponseDesk desk, ResponseScreening screening) {
        this.desk = desk;
        this.screening = screening;
    }

    @GetMapping("/{number:\\d+}/filer/{fileId}")
    ResponseEntity<byte[]> file(
            @PathVariable String slug,
            @PathVariable long number,
            @PathVariable UUID fileId,
            @AuthenticationPrincipal SignedIn official) {
        return desk.file(slug, number, fileId, official);
    }

    @PostMapping("/{number:\\d+}/offentliggoerelse")
    String publish(
            @PathVariable String slug,
            @PathVariable long number,
            @RequestParam int version,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (!screening.publish(slug, number, version, official)) {
            flash.addFlashAttribute("problem", "response.desk.look");
            return "redirect:" + address(slug, number);
        }
        return done(slug, number, "response.desk.published", flash);
    }

    @PostMapping("/{number:\\d+}/afvisning")
    String decline(
            @PathVariable String slug,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String begrundelse,
            @RequestParam(defaultValue = "false") boolean skjul,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (begrundelse.isBlank() || begrundelse.length() > LONGEST_REASON) {
            flash.addFlashAttribute("problem", "response.desk.reason.missing");
            flash.addFlashAttribute("typedReason", begrundelse);
            return "redirect:" + address(slug, number);
        }
        if (skjul) {
            desk.hide(slug, number, begrundelse.strip(), official);
            return done(slug, number, "response.desk.hidden", flash);
        }
        desk.decline(slug, number, begrundelse.strip(), official);
        return done(slug, number, "response.desk.declined", flash);
    }

    @PostMapping("/{number:\\d+}/for-sent")
    String acceptLate(
            @PathVariable String slug,
            @PathVariable long number,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.acceptLate(slug, number, official);
        return done(slug, number, "response.desk.late-accepted", flash);
    }

    private static String done(String slug, long number, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return "redirect:" + address(slug, number);
    }

    private static String address(String slug, long number) {
        return "/forvaltning/hoeringer/" + slug + "/svar/" + number;
    }
}
