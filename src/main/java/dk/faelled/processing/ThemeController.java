package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import dk.faelled.response.ResponseDesk;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** The themes a hearing's responses are sorted by, and what is said to each. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/temaer")
class ThemeController {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SUMMARY = 4000;

    private final ResponseDesk responses;
    private final HearingDesk hearings;
    private final ThemeDesk themes;
    private final PassageDesk passages;
    private final ThemeCounts counts;
    private final RemarkBook remarks;
    private final AssignmentDesk assignments;

    ThemeController(
            ResponseDesk responses,
            HearingDesk hearings,
            ThemeDesk themes,
            PassageDesk passages,
            ThemeCounts counts,
            RemarkBook remarks,
            AssignmentDesk assignments) {
        this.responses = responses;
        this.hearings = hearings;
        this.themes = themes;
        this.passages = passages;
        this.counts = counts;
        this.remarks = remarks;
        this.assignments = assignments;
    }

    /** A name that is no longer than a name may be. */
    static String name(String typed) {
        String name = typed.strip();
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        Hearing hearing = responses.hearing(slug, official);
        HearingDesk.Sheet sheet = hearings.open(slug, official);
        return new ModelAndView("processing/themes")
                .addObject("sheet", sheet)
                .addObject("branches", themes.of(hearing).branches())
                .addObject("counts", counts.of(hearing.id()))
                .addObject("remarks", remarks.of(hearing.id()));
    }

    @PostMapping
    String add(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(required = false) @Nullable UUID under,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        responses.hearing(slug, official);
        if (navn.isBlank() || navn.strip().length() > LONGEST_NAME) {
            return back(slug, "problem", "processing.theme.missing", flash);
        }
        themes.add(slug, navn.strip(), under, official);
        return back(slug, "done", "processing.theme.added", flash);
    }

    @PostMapping("/fra-skabelon")
    String fromTemplate(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        flash.addFlashAttribute("doneCount", themes.addFromTemplate(slug, official));
        return back(slug, "done", "processing.theme.from-template", flash);
    }

    @GetMapping("/{id}")
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official) {
        return page(slug, themes.theme(slug, id, official), official);
    }

    @PostMapping("/{id}")
    ModelAndView describe(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam long basedOn,
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(required = false) @Nullable UUID til,
            @RequestParam(defaultValue = "") String resume,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        String summary = resume.replace("\r\n", "\n").strip();
        boolean wrong =
                navn.isBlank()
                        || navn.strip().length() > LONGEST_NAME
                        || summary.length() > LONGEST_SUMMARY;
        HttpStatus problem = wrong ? HttpStatus.UNPROCESSABLE_CONTENT : null;
        try {
            if (problem == null) {
                themes.describe(slug, id, basedOn, navn.strip(), til, summary, official);
            }
        } catch (StaleEdit stale) {
            problem = HttpStatus.CONFLICT;
        }
        if (problem != null) {
            ModelAndView again = page(slug, themes.theme(slug, id, official), official);
            again.setStatus(problem);
            return again.addObject("typedName", navn)
                    .addObject("typedSummary", summary)
                    .addObject(
                            "problem",
                            wrong ? "processing.theme.missing" : "processing.theme.changed");
        }
        return new ModelAndView(back(slug, "done", "processing.theme.saved", flash));
    }

    /**
     * @param op how many places up
     */
    @PostMapping("/{id}/flytning")
    String move(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int op,
            @RequestParam(required = false) @Nullable UUID under,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        themes.move(slug, id, under, -op, official);
        return back(slug, "done", "processing.theme.moved", flash);
    }

    @PostMapping("/{id}/sletning")
    String remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        try {
            themes.remove(slug, id, official);
        } catch (ThemeInUse inUse) {
            return back(slug, "problem", "processing.theme.in-use", flash);
        }
        return back(slug, "done", "processing.theme.removed", flash);
    }

    /** Puts all answers to a question under the theme. */
    @PostMapping("/{id}/svar")
    String spread(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam UUID spoergsmaal,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        flash.addFlashAttribute("doneCount", passages.spread(slug, id, spoergsmaal, official));
        return back(slug, "done", "processing.theme.spread", flash);
    }

    private ModelAndView page(String slug, HearingTheme theme, SignedIn official) {
        Hearing hearing = responses.hearing(slug, official);
        HearingDesk.Sheet sheet = hearings.open(slug, official);
        return new ModelAndView("processing/theme")
                .addObject("sheet", sheet)
                .addObject("theme", theme)
                .addObject("branches", themes.of(hearing).branches())
                .addObject("caseworkers", assignments.caseworkers(hearing))
                .addObject(
                        "questions",
                        sheet.content()
                                .template()
                                .questions()
                                .filter(question -> question.kind().isText())
                                .toList());
    }

    private static String back(String slug, String kind, String message, RedirectAttributes flash) {
        flash.addFlashAttribute(kind, message);
        return "redirect:/forvaltning/hoeringer/" + slug + "/temaer";
    }
}
