package dk.faelled.decision;

import dk.faelled.document.Attachments;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.PortalProperties;
import dk.faelled.platform.PublicPaths;
import dk.faelled.thread.Threads;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages about what was decided, on what basis, and what came of it. */
@Controller
class DecisionController {

    private static final int PAGE = 20;
    private static final int LATEST = 100;

    private final PublicDecisions decisions;
    private final DecisionCatalogue catalogue;
    private final Threads threads;
    private final Attachments files;
    private final PortalProperties portal;

    DecisionController(
            PublicDecisions decisions,
            DecisionCatalogue catalogue,
            Threads threads,
            Attachments files,
            PortalProperties portal) {
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.threads = threads;
        this.files = files;
        this.portal = portal;
    }

    @Bean
    static PublicPaths decisionPaths() {
        return PublicPaths.open("/beslutninger/**", "/feeds/beslutninger.atom")
                .andKept(
                        "/beslutninger",
                        "/beslutninger/*",
                        "/beslutninger/*/bilag/*",
                        "/beslutninger/*/opfoelgning/*",
                        "/feeds/beslutninger.atom");
    }

    @Bean
    static NavigationEntry decisionNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.PUBLIC, 50, "/beslutninger", "decision.navigation");
    }

    @GetMapping("/beslutninger")
    String list(
            @RequestParam(defaultValue = "") String udvalg,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "0") int aar,
            @RequestParam(defaultValue = "1") int side,
            Model model) {
        int page = Math.clamp(side, 1, 1000);
        DecisionCatalogue.Filter filter = new DecisionCatalogue.Filter(udvalg, plan, aar);
        List<DecisionCatalogue.PublicRow> rows =
                catalogue.published(filter, (page - 1) * PAGE, PAGE + 1);
        model.addAttribute("rows", rows.stream().limit(PAGE).toList());
        model.addAttribute("more", rows.size() > PAGE);
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("bodies", catalogue.bodies());
        model.addAttribute("plans", catalogue.plans());
        model.addAttribute("years", catalogue.years());
        return "decision/list";
    }

    @GetMapping("/beslutninger/{slug}")
    String show(@PathVariable String slug, Model model) {
        PublicDecision decision = decisions.published(slug);
        List<UUID> points =
                decision.documents().stream()
                        .flatMap(frozen -> frozen.points().stream())
                        .map(FrozenPackage.Point::id)
                        .toList();
        model.addAttribute("decision", decision);
        model.addAttribute("voices", threads.originsOf(DecisionPackage.POINT, points));
        model.addAttribute("became", threads.consequencesOf(DecisionPackage.POINT, points));
        return "decision/show";
    }

    @GetMapping("/beslutninger/{slug}/bilag/{number}")
    ResponseEntity<byte[]> annex(@PathVariable String slug, @PathVariable int number) {
        FrozenPackage.FrozenAnnex annex = find(slug, number);
        return files.privately(annex.fileId()).orElseThrow(PackageNotFound::new);
    }

    @GetMapping(path = "/feeds/beslutninger.atom", produces = "application/atom+xml;charset=UTF-8")
    String feed(Model model) {
        model.addAttribute("rows", catalogue.latestDecisions(LATEST));
        model.addAttribute("portal", portal);
        return "decision/feed";
    }

    private FrozenPackage.FrozenAnnex find(String slug, int number) {
        return decisions
                .published(slug)
                .documents()
                .flatMap(frozen -> frozen.annex(number))
                .orElseThrow(PackageNotFound::new);
    }
}
