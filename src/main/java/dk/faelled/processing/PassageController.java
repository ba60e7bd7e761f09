package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.OfficialOnly;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cuts passages out of a response. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/svar/{number:\\d+}/afsnit")
class PassageController {

    private final PassageDesk passages;
    private final ThemeDesk themes;

    PassageController(PassageDesk passages, ThemeDesk themes) {
        this.passages = passages;
        this.themes = themes;
    }

    /**
     * @param svar the question whose answer the words are of
     * @param fra about where they begin
     * @param nytTema a theme that is not there yet
     */
    @PostMapping
    String cut(
            @PathVariable String slug,
            @PathVariable long number,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String ord,
            @RequestParam(required = false) @Nullable UUID svar,
            @RequestParam(defaultValue = "0") int fra,
            @RequestParam(required = false) @Nullable UUID tema,
            @RequestParam(defaultValue = "") String nytTema,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (tema == null && nytTema.isBlank()) {
            flash.addFlashAttribute("typedPassage", ord);
            return back(slug, number, "problem", "processing.theme.choose", flash);
        }
        UUID theme =
                tema == null
                        ? themes.add(slug, ThemeController.name(nytTema), null, official).id()
                        : tema;
        boolean cut =
                passages.cut(
                                slug,
                                number,
                                version,
                                new MarkedWords(svar, ord, fra),
                                theme,
                                official)
                        .isPresent();
        if (!cut) {
            flash.addFlashAttribute("typedPassage", ord);
            return back(slug, number, "problem", "processing.words.unknown", flash);
        }
        return back(slug, number, "done", "processing.passage.cut", flash);
    }

    @PostMapping("/{id}/tema")
    String move(
            @PathVariable String slug,
            @PathVariable long number,
            @PathVariable UUID id,
            @RequestParam UUID tema,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        passages.move(slug, number, id, tema, official);
        return back(slug, number, "done", "processing.passage.moved", flash);
    }

    @PostMapping("/{id}/sletning")
    String remove(
            @PathVariable String slug,
            @PathVariable long number,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        passages.remove(slug, number, id, official);
        return back(slug, number, "done", "processing.passage.removed", flash);
    }

    private static String back(
            String slug, long number, String kind, String message, RedirectAttributes flash) {
        flash.addFlashAttribute(kind, message);
        return "redirect:/forvaltning/hoeringer/" + slug + "/svar/" + number + "#afsnit";
    }
}
