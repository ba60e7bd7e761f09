package dk.faelled.idea;

import dk.faelled.engagement.CommentForm;
import dk.faelled.engagement.Engagements;
import dk.faelled.engagement.Participant;
import dk.faelled.engagement.ThisBrowser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One idea, for everybody to read. */
@Controller
@RequestMapping("/planer/{planSlug}/idebank/{segment:\\d+.*}")
class IdeaController {

    private final IdeaReader reader;
    private final Engagements engagements;
    private final ThisBrowser browser;

    IdeaController(IdeaReader reader, Engagements engagements, ThisBrowser browser) {
        this.reader = reader;
        this.engagements = engagements;
        this.browser = browser;
    }

    @GetMapping
    String show(
            @PathVariable String planSlug,
            @PathVariable String segment,
            HttpServletRequest request,
            Model model) {
        IdeaView view = reader.published(planSlug, segment);
        if (!segment.equals(view.idea().segment())) {
            return "redirect:" + view.idea().subject().path();
        }
        Optional<Participant> known = browser.participant(request);
        model.addAttribute("view", view);
        model.addAttribute("known", known.isPresent());
        model.addAttribute(
                "supports",
                known.map(who -> engagements.supports(view.idea().id(), who)).orElse(false));
        if (!model.containsAttribute("commentForm")) {
            model.addAttribute("commentForm", CommentForm.empty());
        }
        return "idea/show";
    }
}
