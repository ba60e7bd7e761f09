package dk.faelled.response;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.hearing.HearingReader;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.PersonalData;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The responses of a hearing on its desk: all of them, and each by itself. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/svar")
class ResponseDeskController {

    private static final int LONGEST_REASON = 2000;

    private final ResponseDesk desk;
    private final HearingDesk hearings;
    private final HearingReader reader;
    private final ResponseList list;
    private final ResponseTally tally;
    private final ResponseReading reading;

    ResponseDeskController(
            ResponseDesk desk,
            HearingDesk hearings,
            HearingReader reader,
            ResponseList list,
            ResponseTally tally,
            ResponseReading reading) {
        this.desk = desk;
        this.hearings = hearings;
        this.reader = reader;
        this.list = list;
        this.tally = tally;
        this.reading = reading;
    }

    /**
     * @param under the number below which the page begins
     */
    @GetMapping
    String list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable ResponseState tilstand,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long under,
            @AuthenticationPrincipal SignedIn official,
            Model model) {
        UUID hearingId = desk.hearing(slug, official).id();
        List<ResponseList.Row> rows = list.all(hearingId, tilstand, q, under);
        model.addAttribute("sheet", hearings.open(slug, official));
        model.addAttribute("rows", rows.stream().limit(ResponseList.PAGE).toList());
        model.addAttribute("more", rows.size() > ResponseList.PAGE);
        model.addAttribute("counts", tally.states(hearingId));
        model.addAttribute("state", tilstand);
        model.addAttribute("q", q);
        model.addAttribute("first", under == Long.MAX_VALUE);
        return "response/desk-list";
    }

    @GetMapping("/{number:\\d+}")
    String show(
            @PathVariable String slug,
            @PathVariable long number,
            @AuthenticationPrincipal SignedIn official,
            Locale locale,
            Model model) {
        HearingResponse response = desk.open(slug, number, official);
        List<ResponseVersion> versions = desk.versions(response);
        ResponseVersion latest = versions.getLast();
        model.addAttribute("sheet", hearings.open(slug, official));
        model.addAttribute("response", response);
        model.addAttribute("versions", versions);
        model.addAttribute("latest", latest);
        model.addAttribute(
                "parts",
                reading.parts(
                        reader.content(response.hearingId(), latest.contentVersion()),
                        latest.answers(),
                        locale));
        model.addAttribute("personal", PersonalData.in(latest.answers().words()));
        model.addAttribute("next", list.nextWaiting(response.hearingId(), number));
        return "response/desk";
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
        desk.publish(slug, number, version, official);
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
