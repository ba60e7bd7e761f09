package dk.faelled.commitment;

import dk.faelled.decision.DecisionPackage;
import dk.faelled.thread.Threads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far what was decided is, for everybody. */
@Controller
class CommitmentController {

    private final PublicCommitments commitments;
    private final Threads threads;

    CommitmentController(PublicCommitments commitments, Threads threads) {
        this.commitments = commitments;
        this.threads = threads;
    }

    @GetMapping("/beslutninger/{slug}/opfoelgning/{number}")
    String show(@PathVariable String slug, @PathVariable int number, Model model) {
        Commitment commitment = commitments.find(slug, number);
        model.addAttribute("commitment", commitment);
        model.addAttribute(
                "voices", threads.originsOf(DecisionPackage.POINT, commitment.pointId()));
        return "commitment/show";
    }
}
