package dk.faelled.hearing;

import dk.faelled.document.Attachments;
import dk.faelled.engagement.Engagements;
import dk.faelled.platform.EmailAddress;
import dk.faelled.platform.FormGuard;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.PublicPaths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public pages of hearings. */
@Controller
@RequestMapping("/hoeringer")
class HearingController {

    private static final int PAGE = 20;

    private final HearingReader reader;
    private final HearingCatalogue catalogue;
    private final HearingOutcomes outcomes;
    private final HearingPaper paper;
    private final Attachments files;
    private final Engagements engagements;
    private final FormGuard guard;

    HearingController(
            HearingReader reader,
            HearingCatalogue catalogue,
            HearingOutcomes outcomes,
            HearingPaper paper,
            Attachments files,
            Engagements engagements,
            FormGuard guard) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.outcomes = outcomes;
        this.paper = paper;
        this.files = files;
        this.engagements = engagements;
        this.guard = guard;
    }

    @Bean
    static PublicPaths hearingPaths() {
        return PublicPaths.open("/hoeringer/**", "/feeds/hoeringer.atom")
                .andWithoutToken("/hoeringer/*/foelg")
                .andKept(
                        "/hoeringer",
                        "/hoeringer/*",
                        "/hoeringer/*/svar",
                        "/hoeringer/*/svar/{number:\\d+}",
                        "/hoeringer/*/hvidbog",
                        "/feeds/hoeringer.atom");
    }

    @Bean
    static NavigationEntry hearingNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.PUBLIC, 30, "/hoeringer", "hearing.navigation");
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String vis,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int side,
            Model model) {
        int page = Math.clamp(side, 1, 1000);
        HearingCatalogue.Shown shown = HearingCatalogue.Shown.of(vis);
        List<HearingCatalogue.Row> rows =
                catalogue.published(shown, q, (page - 1) * PAGE, PAGE + 1);
        model.addAttribute("shown", shown);
        model.addAttribute("choices", HearingCatalogue.Shown.values());
        model.addAttribute("q", q);
        model.addAttribute("page", page);
        model.addAttribute("rows", rows.stream().limit(PAGE).toList());
        model.addAttribute("more", rows.size() > PAGE);
        return "hearing/list";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        HearingView view = reader.published(slug);
        model.addAttribute("view", view);
        model.addAttribute("outcome", outcomes.of(view.hearing().id()).orElse(null));
        return "hearing/show";
    }

    @GetMapping("/{slug}/materiale/{id}")
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable UUID id) {
        return fileOf(reader.published(slug), id, files);
    }

    /** The questions to be answered by hand. */
    @GetMapping("/{slug}/papir.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String slug) {
        return paper.of(reader.published(slug));
    }

    @PostMapping("/{slug}/foelg")
    ModelAndView follow(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        HearingView view = reader.published(slug);
        if (!EmailAddress.isPlausible(email)) {
            flash.addFlashAttribute("askProblem", true);
            flash.addFlashAttribute("askEmail", email);
            return new ModelAndView("redirect:" + view.hearing().path() + "#foelg");
        }
        FormGuard.Suspicion suspicion = guard.inspect("follow", request);
        if (suspicion != null) {
            flash.addFlashAttribute("problem", "platform.suspicion." + suspicion);
            return new ModelAndView("redirect:" + view.hearing().path());
        }
        engagements.askToFollow(view.hearing().subject(), email, locale);
        return new ModelAndView("engagement/check-mail")
                .addObject("email", email.strip())
                .addObject("act", "follow-hearing")
                .addObject("subject", view.hearing().subject());
    }

    /** A document of the hearing's material, for somebody who may see the hearing. */
    static ResponseEntity<byte[]> fileOf(HearingView view, UUID documentId, Attachments files) {
        return view.content().material().documents().stream()
                .filter(document -> document.id().equals(documentId))
                .findFirst()
                .flatMap(document -> files.privately(document.fileId()))
                .orElseThrow(HearingNotFound::new);
    }
}
