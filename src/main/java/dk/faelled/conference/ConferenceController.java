package dk.faelled.conference;

import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.PublicPaths;
import dk.faelled.thread.Threads;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages of conferences. */
@Controller
class ConferenceController {

    private static final int PAGE = 20;
    private static final int LATEST = 100;
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ConferenceReader reader;
    private final ConferenceCatalogue catalogue;
    private final ConferenceCalendar calendar;
    private final ConferenceTables tables;
    private final Threads threads;

    ConferenceController(
            ConferenceReader reader,
            ConferenceCatalogue catalogue,
            ConferenceCalendar calendar,
            ConferenceTables tables,
            Threads threads) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.tables = tables;
        this.threads = threads;
    }

    @Bean
    static PublicPaths conferencePaths() {
        return PublicPaths.open("/arrangementer/**")
                .andKept("/arrangementer", "/arrangementer/*", "/arrangementer/*/kalender.ics");
    }

    @Bean
    static NavigationEntry conferenceNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.PUBLIC, 40, "/arrangementer", "conference.navigation");
    }

    @GetMapping("/arrangementer")
    String list(
            @RequestParam(defaultValue = "") String vis,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int side,
            Model model) {
        int page = Math.clamp(side, 1, 1000);
        ConferenceCatalogue.Shown shown = ConferenceCatalogue.Shown.of(vis);
        List<ConferenceCatalogue.Row> rows =
                catalogue.published(shown, q, (page - 1) * PAGE, PAGE + 1);
        model.addAttribute("shown", shown);
        model.addAttribute("choices", ConferenceCatalogue.Shown.values());
        model.addAttribute("q", q);
        model.addAttribute("page", page);
        model.addAttribute(
                "months",
                rows.stream()
                        .limit(PAGE)
                        .collect(
                                Collectors.groupingBy(
                                        ConferenceCatalogue.Row::month,
                                        LinkedHashMap::new,
                                        Collectors.toList())));
        model.addAttribute("more", rows.size() > PAGE);
        model.addAttribute("now", catalogue.now());
        return "conference/list";
    }

    @GetMapping("/arrangementer/{slug}")
    String show(@PathVariable String slug, Model model) {
        ConferenceView view = reader.published(slug);
        model.addAttribute("view", view);
        model.addAttribute(
                "became", threads.consequencesOf(Conference.TYPE, view.conference().id()));
        if (view.conference().outcome().isPublished()) {
            model.addAttribute("outcome", view.conference().outcome());
            model.addAttribute("present", reader.attendance(view.conference()));
            model.addAttribute("tables", tables.of(view.conference().id()));
        }
        return "conference/show";
    }

    @GetMapping("/arrangementer/{slug}/kalender.ics")
    ResponseEntity<String> calendar(@PathVariable String slug) {
        return answer(calendar.published(reader.published(slug).conference()));
    }

    @GetMapping("/kalender/arrangementer.ics")
    ResponseEntity<String> calendar() {
        return answer(calendar.feed(catalogue.latest(LATEST)));
    }

    private static ResponseEntity<String> answer(String content) {
        return ResponseEntity.ok().contentType(CALENDAR).body(content);
    }
}
