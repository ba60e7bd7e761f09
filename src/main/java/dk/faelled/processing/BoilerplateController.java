package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Subject;
import dk.faelled.response.ResponseNotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Texts officials use again and again in remarks. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/standardtekster")
class BoilerplateController {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4000;

    private final Boilerplates boilerplates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoilerplateController(
            Boilerplates boilerplates, ApplicationEventPublisher events, Clock clock) {
        this.boilerplates = boilerplates;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("boilerplates", boilerplates.findAllByOrderByTitle());
        return "processing/boilerplates";
    }

    /** Keeps a text; under a title that is there already, instead of the one before. */
    @PostMapping
    @Transactional
    public String keep(
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String tekst,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        String title = titel.strip();
        String text = tekst.replace("\r\n", "\n").strip();
        if (title.isEmpty()
                || text.isEmpty()
                || title.length() > LONGEST_TITLE
                || text.length() > LONGEST_TEXT) {
            flash.addFlashAttribute("problem", "processing.boilerplate.missing");
            flash.addFlashAttribute("typedTitle", titel);
            flash.addFlashAttribute("typedText", tekst);
            return "redirect:/forvaltning/standardtekster";
        }
        Boilerplate boilerplate =
                boilerplates.findByTitle(title).orElseGet(() -> new Boilerplate(title, text));
        boilerplate.say(text);
        boilerplates.save(boilerplate);
        tell(boilerplate, "boilerplate-kept", official);
        flash.addFlashAttribute("done", "processing.boilerplate.kept");
        return "redirect:/forvaltning/standardtekster";
    }

    @PostMapping("/{id}/sletning")
    @Transactional
    public String drop(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Boilerplate boilerplate = boilerplates.findById(id).orElseThrow(ResponseNotFound::new);
        boilerplates.delete(boilerplate);
        tell(boilerplate, "boilerplate-dropped", official);
        flash.addFlashAttribute("done", "processing.boilerplate.dropped");
        return "redirect:/forvaltning/standardtekster";
    }

    private void tell(Boilerplate boilerplate, String act, SignedIn official) {
        events.publishEvent(
                new ResponseWorked(
                        new Subject(
                                "boilerplate",
                                boilerplate.id(),
                                boilerplate.title(),
                                "/forvaltning/standardtekster"),
                        official.actor(),
                        act,
                        clock.instant(),
                        List.of()));
    }
}
