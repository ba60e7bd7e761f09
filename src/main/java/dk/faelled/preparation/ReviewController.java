package dk.faelled.preparation;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.PackageDesk;
import dk.faelled.decision.PackageNotReady;
import dk.faelled.decision.PathDesk;
import dk.faelled.decision.SameOfficial;
import dk.faelled.platform.OfficialOnly;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second official's look at a package, and ending one. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/beslutninger/{slug}")
class ReviewController {

    private static final int LONGEST = 2000;

    private final PackageDesk desk;
    private final PathDesk paths;
    private final PreparationPages pages;

    ReviewController(PackageDesk desk, PathDesk paths, PreparationPages pages) {
        this.desk = desk;
        this.paths = paths;
        this.pages = pages;
    }

    @PostMapping("/gennemsyn")
    ModelAndView ask(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        try {
            desk.askForReview(slug, official);
        } catch (PackageNotReady notReady) {
            return PreparationPages.problem(slug, "", "preparation.not-ready", flash);
        }
        return PreparationPages.done(slug, "", "preparation.review.asked", flash);
    }

    @PostMapping("/gennemsyn/ja")
    ModelAndView approve(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        try {
            desk.approve(slug, official);
        } catch (SameOfficial same) {
            return PreparationPages.problem(slug, "", "preparation.review.same", flash);
        }
        return PreparationPages.done(slug, "", "preparation.review.approved", flash);
    }

    @PostMapping("/gennemsyn/nej")
    ModelAndView sendBack(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String hvorfor,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.open(slug, official);
        if (hvorfor.isBlank() || hvorfor.length() > LONGEST) {
            return PreparationPages.problem(slug, "", "preparation.review.why", flash);
        }
        try {
            desk.sendBack(slug, hvorfor.strip(), official);
        } catch (SameOfficial same) {
            return PreparationPages.problem(slug, "", "preparation.review.same", flash);
        }
        return PreparationPages.done(slug, "", "preparation.review.sent-back", flash);
    }

    @PostMapping("/tilbagetraekning")
    ModelAndView withdraw(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String hvorfor,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        pages.editing(slug, official);
        if (hvorfor.isBlank() || hvorfor.length() > LONGEST) {
            return PreparationPages.problem(slug, "", "preparation.withdraw.why", flash);
        }
        paths.withdraw(slug, hvorfor.strip(), official);
        return PreparationPages.done(slug, "", "preparation.withdrawn", flash);
    }

    @PostMapping("/kassering")
    ModelAndView discard(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        String plan = pages.editing(slug, official).decisionPackage().planSlug();
        desk.discard(slug, official);
        flash.addFlashAttribute("done", "preparation.discarded");
        return new ModelAndView("redirect:/forvaltning/planer/" + plan + "/beslutninger");
    }
}
