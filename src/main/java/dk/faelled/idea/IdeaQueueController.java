package dk.faelled.idea;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits to be read before the public sees it: ideas, comments, reports. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/gennemsyn")
class IdeaQueueController {

    private static final int LONGEST_REASON = 1000;
    private static final String QUEUE = "redirect:/forvaltning/gennemsyn";

    private final IdeaDesk desk;
    private final IdeaQueue queue;

    IdeaQueueController(IdeaDesk desk, IdeaQueue queue) {
        this.desk = desk;
        this.queue = queue;
    }

    @Bean
    static NavigationEntry queueNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.WORKSPACE,
                20,
                "/forvaltning/gennemsyn",
                "idea.queue.navigation");
    }

    @GetMapping
    String queue(@AuthenticationPrincipal SignedIn official, Model model) {
        List<Idea> ideas = queue.ideas(official);
        model.addAttribute("ideas", ideas);
        model.addAttribute(
                "findings", ideas.stream().collect(Collectors.toMap(Idea::id, Idea::personalData)));
        model.addAttribute("comments", queue.comments(official));
        model.addAttribute("reports", queue.reports(official));
        return "idea/queue";
    }

    @PostMapping("/ideer")
    String handle(
            @RequestParam(defaultValue = "") List<ReadIdea> ideer,
            @RequestParam String handling,
            @RequestParam(defaultValue = "") String begrundelse,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        boolean decline = handling.equals("afvis");
        boolean unexplained =
                decline && (begrundelse.isBlank() || begrundelse.length() > LONGEST_REASON);
        if (ideer.isEmpty() || unexplained) {
            flash.addFlashAttribute(
                    "problem", ideer.isEmpty() ? "idea.queue.none" : "idea.queue.no-reason");
            flash.addFlashAttribute(
                    "chosen",
                    ideer.stream().map(read -> read.id() + ":" + read.edition()).toList());
            return QUEUE;
        }
        int handled =
                decline
                        ? desk.decline(
                                ideer.stream().map(ReadIdea::id).toList(), begrundelse, official)
                        : desk.publish(ideer, official);
        flash.addFlashAttribute("done", decline ? "idea.queue.declined" : "idea.queue.published");
        flash.addFlashAttribute("doneCount", handled);
        return QUEUE;
    }

    @PostMapping("/kommentarer/{id}")
    String handleComment(
            @PathVariable UUID id,
            @RequestParam String handling,
            @RequestParam(defaultValue = "") String begrundelse,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (handling.equals("offentliggoer")) {
            queue.publishComment(id, official);
        } else if (begrundelse.isBlank() || begrundelse.length() > LONGEST_REASON) {
            flash.addFlashAttribute("problem", "idea.queue.no-reason");
            return QUEUE;
        } else {
            queue.declineComment(id, begrundelse.strip(), official);
        }
        flash.addFlashAttribute("done", "idea.queue.comment-handled");
        return QUEUE;
    }

    @PostMapping("/anmeldelser/{id}")
    String handleReport(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        queue.handleReport(id, official);
        flash.addFlashAttribute("done", "idea.queue.report-handled");
        return QUEUE;
    }
}
