package dk.faelled.plan;

import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.PublicPaths;
import dk.faelled.thread.Threads;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages of plans. */
@Controller
@RequestMapping("/planer")
class PlanController {

    private static final int PAGE = 20;

    private final PlanReader reader;
    private final PlanList list;
    private final Threads threads;

    PlanController(PlanReader reader, PlanList list, Threads threads) {
        this.threads = threads;
        this.reader = reader;
        this.list = list;
    }

    @Bean
    static PublicPaths planPaths() {
        return PublicPaths.open("/planer/**");
    }

    @Bean
    static NavigationEntry planNavigation() {
        return new NavigationEntry(NavigationEntry.Area.PUBLIC, 20, "/planer", "plan.navigation");
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable PlanKind type,
            @RequestParam(defaultValue = "1") int side,
            Model model) {
        int page = Math.clamp(side, 1, 1000);
        List<PlanList.Row> plans = list.published(type, (page - 1) * PAGE, PAGE + 1);
        model.addAttribute("plans", plans.stream().limit(PAGE).toList());
        model.addAttribute("more", plans.size() > PAGE);
        model.addAttribute("page", page);
        model.addAttribute("type", type);
        model.addAttribute("kinds", PlanKind.values());
        return "plan/list";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        PlanView plan = reader.published(slug);
        model.addAttribute("plan", plan);
        Map<Progress, List<Invitation>> invitations = reader.invitationsOf(plan.id());
        model.addAttribute("invitations", invitations.getOrDefault(Progress.NOW, List.of()));
        model.addAttribute("coming", invitations.getOrDefault(Progress.COMING, List.of()));
        model.addAttribute("ended", invitations.getOrDefault(Progress.DONE, List.of()));
        return "plan/show";
    }

    @GetMapping("/{slug}/spor/{trackSlug}")
    String track(@PathVariable String slug, @PathVariable String trackSlug, Model model) {
        PlanView plan = reader.published(slug);
        PlanView.TrackView track =
                plan.tracks().stream()
                        .filter(each -> each.slug().equals(trackSlug))
                        .findFirst()
                        .orElseThrow(PlanNotFound::new);
        model.addAttribute("plan", plan);
        model.addAttribute("track", track);
        model.addAttribute(
                "voices",
                threads.originsOf(
                        PlanTracks.INITIATIVE,
                        track.initiatives().stream().map(Initiative::id).toList()));
        return "plan/track";
    }

    @GetMapping("/{slug}/nyheder/{newsSlug}")
    String news(@PathVariable String slug, @PathVariable String newsSlug, Model model) {
        PlanView plan = reader.published(slug);
        model.addAttribute("plan", plan);
        model.addAttribute(
                "news",
                plan.news().stream()
                        .filter(news -> news.slug().equals(newsSlug))
                        .findFirst()
                        .orElseThrow(PlanNotFound::new));
        return "plan/news";
    }
}
