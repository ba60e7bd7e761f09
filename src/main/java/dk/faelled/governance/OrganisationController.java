package dk.faelled.governance;

import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.PublicPaths;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages about who decides and who steers, and their calendars. */
@Controller
class OrganisationController {

    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Bodies bodies;
    private final List<BodyConcerns> concerns;
    private final MeetingCalendar calendar;
    private final Clock clock;

    OrganisationController(
            Bodies bodies, List<BodyConcerns> concerns, MeetingCalendar calendar, Clock clock) {
        this.bodies = bodies;
        this.concerns = concerns;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Bean
    static PublicPaths organisationPaths() {
        return PublicPaths.open("/organisation", "/organisation/**", "/kalender/**")
                .andKept("/organisation", "/organisation/*", "/kalender/*");
    }

    @Bean
    static NavigationEntry organisationNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.PUBLIC, 60, "/organisation", "governance.navigation");
    }

    @GetMapping("/organisation")
    String tree(Model model) {
        model.addAttribute("trees", BodyTree.of(bodies.findByEndedFalseOrderByName()));
        return "governance/tree";
    }

    @GetMapping("/organisation/{slug}")
    String show(@PathVariable String slug, Model model) {
        Body body = find(slug);
        LocalDate today = LocalDate.now(clock);
        LocalDateTime now = today.atStartOfDay();
        model.addAttribute("body", body);
        model.addAttribute("parents", parentsOf(body));
        model.addAttribute(
                "below",
                bodies.findByEndedFalseOrderByName().stream()
                        .filter(each -> body.id().equals(each.parentId()))
                        .toList());
        model.addAttribute("members", body.membersOn(today));
        model.addAttribute("substitutes", body.substitutesOn(today));
        model.addAttribute("former", body.formerMembers(today));
        model.addAttribute("coming", body.meetingsFrom(now));
        model.addAttribute("past", body.meetingsBefore(now));
        model.addAttribute(
                "concerns",
                concerns.stream().flatMap(each -> each.of(body.id()).stream()).toList());
        return "governance/show";
    }

    /** The meetings of a body for anybody's calendar. */
    @GetMapping("/kalender/{slug}.ics")
    ResponseEntity<String> calendar(@PathVariable String slug) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(slug + ".ics").build().toString())
                .body(calendar.of(find(slug)));
    }

    /** The bodies it stands under, the highest first. */
    private List<Body> parentsOf(Body body) {
        List<Body> parents = new ArrayList<>();
        UUID next = body.parentId();
        while (next != null && parents.size() < 10) {
            Body parent = bodies.findById(next).orElse(null);
            if (parent == null) {
                break;
            }
            parents.addFirst(parent);
            next = parent.parentId();
        }
        return parents;
    }

    private Body find(String slug) {
        return bodies.findBySlug(slug).orElseThrow(BodyNotFound::new);
    }
}
