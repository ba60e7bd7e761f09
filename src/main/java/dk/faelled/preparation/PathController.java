package dk.faelled.preparation;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.IllegalPackageTransition;
import dk.faelled.decision.LateWithoutReason;
import dk.faelled.decision.PackageDesk;
import dk.faelled.decision.PackageNotReady;
import dk.faelled.decision.PathDesk;
import dk.faelled.decision.Publication;
import dk.faelled.decision.StepResult;
import dk.faelled.platform.OfficialOnly;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A package's path: the bodies it goes to, when, and being sent there. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/beslutninger/{slug}/vej")
class PathController {

    private final PackageDesk desk;
    private final PathDesk paths;
    private final PathView views;
    private final PreparationPages pages;

    PathController(PackageDesk desk, PathDesk paths, PathView views, PreparationPages pages) {
        this.desk = desk;
        this.paths = paths;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return views.page(pages.editing(slug, official));
    }

    @PostMapping
    ModelAndView route(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID organ,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        pages.editing(slug, official);
        if (organ == null) {
            return PreparationPages.problem(slug, "/vej", "preparation.body.missing", flash);
        }
        paths.route(slug, organ, null, official);
        return done(slug, flash);
    }

    @PostMapping("/{step}/moede")
    ModelAndView schedule(
            @PathVariable String slug,
            @PathVariable UUID step,
            @RequestParam(required = false) @Nullable UUID moede,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        paths.schedule(slug, step, moede, official);
        return done(slug, flash);
    }

    @PostMapping("/{step}/plads")
    ModelAndView move(
            @PathVariable String slug,
            @PathVariable UUID step,
            @RequestParam int til,
            @AuthenticationPrincipal SignedIn official) {
        paths.reroute(slug, step, til, official);
        return new ModelAndView("redirect:" + PreparationPages.address(slug) + "/vej#op-" + step);
    }

    @PostMapping("/{step}/sletning")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable UUID step,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        paths.unroute(slug, step, official);
        return done(slug, flash);
    }

    @PostMapping("/{step}/udsendelse")
    ModelAndView dispatch(
            @PathVariable String slug,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "") String hvorforSent,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        try {
            paths.dispatch(slug, step, shortened(hvorforSent), official);
        } catch (PackageNotReady notReady) {
            return PreparationPages.problem(slug, "", "preparation.not-ready", flash);
        } catch (LateWithoutReason late) {
            return PreparationPages.problem(slug, "/vej", "preparation.late.missing", flash);
        }
        return PreparationPages.done(slug, "/vej", "preparation.dispatched", flash);
    }

    /** Notes what a group without formal rules said. */
    @PostMapping("/{step}/resultat")
    ModelAndView note(
            @PathVariable String slug,
            @PathVariable UUID step,
            @RequestParam StepResult resultat,
            @RequestParam(defaultValue = "") String ordlyd,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (!PathView.INFORMAL.contains(resultat)) {
            throw new IllegalPackageTransition();
        }
        paths.note(slug, step, resultat, shortened(ordlyd), official);
        return done(slug, flash);
    }

    @PostMapping("/{step}/offentliggoerelse")
    ModelAndView publish(
            @PathVariable String slug,
            @PathVariable UUID step,
            @RequestParam Publication hvad,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        paths.publish(slug, step, hvad, official);
        return PreparationPages.done(slug, "/vej", "preparation.published", flash);
    }

    @PostMapping("/{step}/nedtagning")
    ModelAndView takeDown(
            @PathVariable String slug,
            @PathVariable UUID step,
            @RequestParam Publication hvad,
            @RequestParam(defaultValue = "") String hvorfor,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.openForEditing(slug, official);
        if (hvorfor.isBlank()) {
            return PreparationPages.problem(slug, "/vej", "preparation.take-down.missing", flash);
        }
        paths.takeDown(slug, step, hvad, shortened(hvorfor), official);
        return PreparationPages.done(slug, "/vej", "preparation.taken-down", flash);
    }

    private static ModelAndView done(String slug, RedirectAttributes flash) {
        return PreparationPages.done(slug, "/vej", "preparation.saved", flash);
    }

    private static String shortened(String typed) {
        String text = typed.strip();
        return text.substring(0, Math.min(text.length(), PathView.LONGEST_TEXT));
    }
}
