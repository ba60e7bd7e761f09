package dk.faelled.home;

import dk.faelled.decision.DecisionCatalogue;
import dk.faelled.plan.Invitation;
import dk.faelled.plan.NewsList;
import dk.faelled.plan.PlanList;
import dk.faelled.plan.PlanReader;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.PublicPaths;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: what is open now, the plans, the news. */
@Controller
class HomeController {

    private static final int PLANS = 8;
    private static final int NEWS = 4;
    private static final int DECISIONS = 3;

    private final PlanList plans;
    private final PlanReader reader;
    private final NewsList news;
    private final DecisionCatalogue decisions;
    private final Clock clock;

    HomeController(
            PlanList plans,
            PlanReader reader,
            NewsList news,
            DecisionCatalogue decisions,
            Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.news = news;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Bean
    static PublicPaths homePaths() {
        return PublicPaths.open("/").andKept("/");
    }

    @Bean
    static NavigationEntry homeNavigation() {
        return new NavigationEntry(NavigationEntry.Area.PUBLIC, 10, "/", "home.navigation");
    }

    @GetMapping("/")
    String home(Model model) {
        List<PlanList.Row> rows = plans.published(null, 0, PLANS);
        List<Invitation> open = reader.openNow();
        model.addAttribute("plans", rows);
        model.addAttribute("open", open);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("news", news.latest(NEWS));
        model.addAttribute("decisions", decisions.latestDecisions(DECISIONS));
        return "home/front";
    }
}
