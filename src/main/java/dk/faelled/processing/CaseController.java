package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.RedactionGround;
import dk.faelled.response.ResponseReading;
import dk.faelled.response.ResponseScreening;
import dk.faelled.response.ResponseSheet;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

/** One response on its caseworker's screen. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/svar/{number:\\d+}")
class CaseController {

    private final HearingDesk hearings;
    private final ResponseScreening screening;
    private final ResponseReading reading;
    private final Inbox inbox;
    private final PassageDesk passages;
    private final ThemeSuggestions suggestions;
    private final ThemeDesk themes;
    private final RemarkBook remarks;
    private final AssignmentDesk assignments;

    CaseController(
            HearingDesk hearings,
            ResponseScreening screening,
            ResponseReading reading,
            Inbox inbox,
            PassageDesk passages,
            ThemeSuggestions suggestions,
            ThemeDesk themes,
            RemarkBook remarks,
            AssignmentDesk assignments) {
        this.hearings = hearings;
        this.screening = screening;
        this.reading = reading;
        this.inbox = inbox;
        this.passages = passages;
        this.suggestions = suggestions;
        this.themes = themes;
        this.remarks = remarks;
        this.assignments = assignments;
    }

    @GetMapping
    String show(
            @PathVariable String slug,
            @PathVariable long number,
            @AuthenticationPrincipal SignedIn official,
            Locale locale,
            HttpSession session,
            Model model) {
        InboxFilter filter = InboxFilter.remembered(session, slug);
        ResponseSheet sheet = screening.open(slug, number, official);
        Hearing hearing = sheet.hearing();
        ThemeTree tree = themes.of(hearing);
        model.addAttribute("sheet", hearings.open(slug, official));
        model.addAttribute(
                "page",
                CasePage.of(
                        sheet,
                        reading.parts(sheet.content(), sheet.latest().answers(), locale),
                        passages.of(sheet.latest()),
                        tree,
                        remarks.of(hearing.id())));
        model.addAttribute("response", sheet.response());
        model.addAttribute("latest", sheet.latest());
        model.addAttribute("themes", tree.branches());
        model.addAttribute("likely", suggestions.of(sheet.latest(), hearing));
        model.addAttribute("caseworkers", assignments.caseworkers(hearing));
        model.addAttribute("work", assignments.of(sheet.response()));
        model.addAttribute("grounds", RedactionGround.values());
        model.addAttribute("filter", filter);
        model.addAttribute("next", inbox.beside(hearing.id(), filter, number, true, official.id()));
        model.addAttribute(
                "previous", inbox.beside(hearing.id(), filter, number, false, official.id()));
        return "processing/case";
    }

    /** As the public sees it, or would. */
    @GetMapping("/offentlig")
    String preview(
            @PathVariable String slug,
            @PathVariable long number,
            @AuthenticationPrincipal SignedIn official,
            Locale locale,
            Model model) {
        ResponseSheet sheet = screening.open(slug, number, official);
        model.addAttribute("sheet", hearings.open(slug, official));
        model.addAttribute("response", sheet.response());
        model.addAttribute("parts", reading.publicParts(sheet.content(), sheet.latest(), locale));
        return "processing/preview";
    }

    @PostMapping("/tildeling")
    String assign(
            @PathVariable String slug,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable UUID til,
            @RequestParam(required = false) @Nullable LocalDate frist,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        assignments.assign(slug, List.of(number), til, frist, official);
        flash.addFlashAttribute("doneCount", 1);
        flash.addFlashAttribute("done", "processing.assigned");
        return "redirect:/forvaltning/hoeringer/" + slug + "/svar/" + number;
    }
}
