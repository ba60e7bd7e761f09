package dk.faelled.roundtable;

import dk.faelled.conference.Conference;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The screen in the hall: what every table wants, as it comes. */
@Controller
@RequestMapping("/arrangementer/{slug}/plenum/{token}")
class PlenaryController {

    private final RoundtableLinks links;
    private final TableResults results;
    private final PlenaryStream stream;

    PlenaryController(RoundtableLinks links, TableResults results, PlenaryStream stream) {
        this.links = links;
        this.results = results;
        this.stream = stream;
    }

    @GetMapping
    String show(
            @PathVariable String slug,
            @PathVariable String token,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        Conference conference = links.screen(slug, token);
        model.addAttribute("conference", conference);
        model.addAttribute("results", results.of(conference.id()));
        model.addAttribute("token", token);
        return "roundtable/plenary";
    }

    @GetMapping(path = "/strom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@PathVariable String slug, @PathVariable String token) {
        return stream.open(links.screen(slug, token).id());
    }
}
