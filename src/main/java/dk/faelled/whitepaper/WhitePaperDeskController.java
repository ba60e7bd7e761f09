package dk.faelled.whitepaper;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A hearing's white paper on its desk. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/hvidbog")
class WhitePaperDeskController {

    private static final int LONGEST_INTRODUCTION = 8000;
    private static final int LONGEST_NOTE = 4000;

    private final WhitePaperDesk desk;
    private final HearingDesk hearings;

    WhitePaperDeskController(WhitePaperDesk desk, HearingDesk hearings) {
        this.desk = desk;
        this.hearings = hearings;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        WhitePaperContent draft = desk.draft(slug, Edition.POLITICAL, official);
        HearingDesk.Sheet sheet = hearings.open(slug, official);
        List<WhitePaper> papers = desk.of(sheet.hearing());
        return new ModelAndView("whitepaper/desk")
                .addObject("sheet", sheet)
                .addObject("draft", draft)
                .addObject("text", desk.text(sheet.hearing()))
                .addObject("papers", papers)
                .addObject("files", desk.filesOf(papers))
                .addObject("jobs", desk.jobsOf(papers))
                .addObject("editions", Edition.values());
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String slug,
            @RequestParam long basedOn,
            @RequestParam(defaultValue = "") String indledning,
            @RequestParam(defaultValue = "") String repraesentativitet,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        String introduction = plain(indledning);
        String note = plain(repraesentativitet);
        HttpStatus problem =
                introduction.length() > LONGEST_INTRODUCTION || note.length() > LONGEST_NOTE
                        ? HttpStatus.UNPROCESSABLE_CONTENT
                        : null;
        try {
            if (problem == null) {
                desk.write(slug, basedOn, introduction, note, official);
            }
        } catch (StaleEdit stale) {
            problem = HttpStatus.CONFLICT;
        }
        if (problem == null) {
            return WhitePaperJobsController.back(slug, "whitepaper.saved", flash);
        }
        ModelAndView again = show(slug, official);
        again.setStatus(problem);
        return again.addObject("typedIntroduction", introduction)
                .addObject("typedNote", note)
                .addObject(
                        "problem",
                        problem == HttpStatus.CONFLICT
                                ? "whitepaper.changed"
                                : "whitepaper.too-long");
    }

    /** As it would be now, to be read. */
    @GetMapping("/{edition:offentlig|politisk}")
    ModelAndView preview(
            @PathVariable String slug,
            @PathVariable String edition,
            @AuthenticationPrincipal SignedIn official) {
        return new ModelAndView("whitepaper/preview")
                .addObject("paper", desk.draft(slug, edition(edition), official))
                .addObject("sheet", hearings.open(slug, official));
    }

    @GetMapping("/{edition:offentlig|politisk}.{format:pdf|docx|xlsx}")
    ResponseEntity<byte[]> print(
            @PathVariable String slug,
            @PathVariable String edition,
            @PathVariable String format,
            @AuthenticationPrincipal SignedIn official) {
        Format as = format(format);
        return WhitePaperController.file(
                desk.printDraft(slug, edition(edition), as, official),
                as,
                "hvidbog-" + slug + "-" + edition + "-udkast");
    }

    @GetMapping("/{number:\\d+}/{edition:offentlig|politisk}.{format:pdf|docx|xlsx}")
    ResponseEntity<byte[]> frozen(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String edition,
            @PathVariable String format,
            @AuthenticationPrincipal SignedIn official) {
        Format as = format(format);
        return WhitePaperController.file(
                desk.file(slug, number, edition(edition), as, official),
                as,
                "hvidbog-" + slug + "-" + number + "-" + edition);
    }

    private static Edition edition(String slug) {
        return Arrays.stream(Edition.values())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(WhitePaperNotFound::new);
    }

    private static Format format(String ending) {
        return Format.valueOf(ending.toUpperCase(Locale.ROOT));
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
