package dk.faelled.retention;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long what was said in a hearing is shown, and where the records have it. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/opbevaring")
class RetentionController {

    private static final int LONGEST_NUMBER = 100;

    private final RetentionDesk desk;
    private final HearingDesk hearings;
    private final Clock clock;

    RetentionController(RetentionDesk desk, HearingDesk hearings, Clock clock) {
        this.desk = desk;
        this.hearings = hearings;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return new ModelAndView("retention/hearing")
                .addObject("keeping", desk.of(slug, official))
                .addObject("sheet", hearings.open(slug, official));
    }

    /**
     * @param dag the last day on the web; nothing for no end
     */
    @PostMapping("/web")
    ModelAndView showUntil(
            @PathVariable String slug,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate dag,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        ModelAndView again = show(slug, official);
        if (dag != null && dag.isBefore(LocalDate.now(clock).minusDays(1))) {
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("problem", "retention.web.past");
        }
        desk.showUntil(slug, dag, official);
        return back(slug, "retention.web.saved", flash);
    }

    /**
     * @param nummer of the case in the municipality's records
     */
    @PostMapping("/journal")
    ModelAndView recorded(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String nummer,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        ModelAndView again = show(slug, official);
        String number = nummer.strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("problem", "retention.record.missing");
        }
        desk.recorded(slug, number, official);
        return back(slug, "retention.record.saved", flash);
    }

    private static ModelAndView back(String slug, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView("redirect:/forvaltning/hoeringer/" + slug + "/opbevaring");
    }
}
