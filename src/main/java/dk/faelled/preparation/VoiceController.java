package dk.faelled.preparation;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionPoint;
import dk.faelled.decision.PackageDesk;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.ThreadVoices;
import dk.faelled.thread.Threads;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Joins what citizens said to the point of a recommendation it led to. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/beslutninger/{slug}/indstilling/{id}/stemmer")
class VoiceController {

    private static final int FOUND = 10;

    private final PackageDesk desk;
    private final Threads threads;
    private final List<ThreadVoices> sources;
    private final PreparationPages pages;

    VoiceController(
            PackageDesk desk, Threads threads, List<ThreadVoices> sources, PreparationPages pages) {
        this.desk = desk;
        this.threads = threads;
        this.sources = sources;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal SignedIn official) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        DecisionPoint point =
                sheet.decisionPackage().content().point(id).orElseThrow(PackageNotFound::new);
        List<ThreadNode> joined = threads.originsOf(DecisionPackage.POINT, id);
        UUID plan = sheet.decisionPackage().planId();
        return new ModelAndView("preparation/voices")
                .addObject("sheet", sheet)
                .addObject("point", point)
                .addObject("q", q)
                .addObject("joined", joined)
                .addObject(
                        "found",
                        sources.stream()
                                .flatMap(each -> each.search(plan, q.strip(), FOUND).stream())
                                .filter(each -> !joined.contains(each))
                                .toList());
    }

    @PostMapping
    ModelAndView join(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam String type,
            @RequestParam UUID emne,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal SignedIn official) {
        desk.join(slug, id, type, emne, official);
        return back(slug, id, q);
    }

    @PostMapping("/sletning")
    ModelAndView part(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam String type,
            @RequestParam UUID emne,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal SignedIn official) {
        desk.part(slug, id, type, emne, official);
        return back(slug, id, q);
    }

    private static ModelAndView back(String slug, UUID id, String q) {
        ModelAndView page =
                new ModelAndView(
                        "redirect:"
                                + PreparationPages.address(slug)
                                + "/indstilling/"
                                + id
                                + "/stemmer");
        return q.isEmpty() ? page : page.addObject("q", q);
    }
}
