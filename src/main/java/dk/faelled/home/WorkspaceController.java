package dk.faelled.home;

import dk.faelled.account.SignedIn;
import dk.faelled.engagement.Comments;
import dk.faelled.engagement.Reports;
import dk.faelled.idea.IdeaDesk;
import dk.faelled.idea.IdeaRegister;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The officials' start page: what needs somebody today. */
@Controller
@OfficialOnly
class WorkspaceController {

    private static final int MORNING_ENDS = 10;
    private static final int EVENING_BEGINS = 17;

    private final IdeaDesk ideas;
    private final IdeaRegister register;
    private final Comments comments;
    private final Reports reports;
    private final Clock clock;

    WorkspaceController(
            IdeaDesk ideas,
            IdeaRegister register,
            Comments comments,
            Reports reports,
            Clock clock) {
        this.ideas = ideas;
        this.register = register;
        this.comments = comments;
        this.reports = reports;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry workspaceNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.WORKSPACE, 10, "/forvaltning", "home.workspace.navigation");
    }

    @GetMapping("/forvaltning")
    String start(@AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute("firstName", official.firstName());
        model.addAttribute("greeting", greeting());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("ideas", ideas.countAwaiting());
        model.addAttribute("comments", comments.countAwaiting());
        model.addAttribute("reports", reports.open().size());
        model.addAttribute("banks", register.banks());
        return "home/workspace";
    }

    private String greeting() {
        int hour = ZonedDateTime.now(clock).getHour();
        if (hour < MORNING_ENDS) {
            return "home.workspace.morning";
        }
        return hour < EVENING_BEGINS ? "home.workspace.day" : "home.workspace.evening";
    }
}
