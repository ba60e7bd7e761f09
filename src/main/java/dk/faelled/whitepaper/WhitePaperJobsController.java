package dk.faelled.whitepaper;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.OfficialOnly;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** White papers are frozen and published; what of it takes its time is stopped and gone on with. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/hvidbog")
class WhitePaperJobsController {

    private final WhitePaperDesk desk;

    WhitePaperJobsController(WhitePaperDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/frysning")
    ModelAndView freeze(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.request(slug, official);
        return back(slug, "whitepaper.requested", flash);
    }

    @PostMapping("/{number:\\d+}/offentliggoerelse")
    ModelAndView publish(
            @PathVariable String slug,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.publish(slug, number, official);
        return back(slug, "whitepaper.published", flash);
    }

    @PostMapping("/{number:\\d+}/stop")
    ModelAndView stop(
            @PathVariable String slug,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.stop(slug, number, official);
        return back(slug, "job.stopped", flash);
    }

    @PostMapping("/{number:\\d+}/videre")
    ModelAndView goOn(
            @PathVariable String slug,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.goOn(slug, number, official);
        return back(slug, "job.gone-on", flash);
    }

    static ModelAndView back(String slug, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView("redirect:/forvaltning/hoeringer/" + slug + "/hvidbog");
    }
}
