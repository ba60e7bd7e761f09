package dk.faelled.home;

import dk.faelled.account.SignedIn;
import dk.faelled.chamber.AnswerDesk;
import dk.faelled.commitment.CommitmentDesk;
import dk.faelled.idea.IdeaQueue;
import dk.faelled.idea.IdeaRegister;
import dk.faelled.plan.PlanRegister;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.ResponseDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The officials' start page: what needs this person today, and this person's plans. */
@Controller
@OfficialOnly
class WorkspaceController {

    private static final int MORNING_ENDS = 10;
    private static final int EVENING_BEGINS = 17;
    private static final int PLANS = 8;

    private final PlanRegister plans;
    private final IdeaQueue queue;
    private final IdeaRegister register;
    private final ResponseDesk responses;
    private final CommitmentDesk commitments;
    private final AnswerDesk questions;
    private final Clock clock;

    WorkspaceController(
            PlanRegister plans,
            IdeaQueue queue,
            IdeaRegister register,
            ResponseDesk responses,
            CommitmentDesk commitments,
            AnswerDesk questions,
            Clock clock) {
        this.plans = plans;
        this.queue = queue;
        this.register = register;
        this.responses = responses;
        this.commitments = commitments;
        this.questions = questions;
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
        model.addAttribute("ideas", queue.countIdeas(official));
        model.addAttribute("comments", queue.comments(official).size());
        model.addAttribute("reports", queue.reports(official).size());
        model.addAttribute("responses", responses.countWaiting(official));
        model.addAttribute("overdue", commitments.overdue(official));
        model.addAttribute("questions", questions.waiting(official).size());
        model.addAttribute("waiting", plans.awaitingApproval(official));
        model.addAttribute("near", plans.near(official));
        PlanRegister.Filter mine = new PlanRegister.Filter("", null, !official.isAdministrator());
        model.addAttribute("plans", plans.list(mine, 0, PLANS, official));
        model.addAttribute("banks", register.banks(official));
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
