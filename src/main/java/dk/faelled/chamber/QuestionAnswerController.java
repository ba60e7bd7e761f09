package dk.faelled.chamber;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.OfficialOnly;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Members' questions, for the officials who answer them. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/spoergsmaal")
class QuestionAnswerController {

    private static final int LONGEST = 8000;

    private final AnswerDesk desk;

    QuestionAnswerController(AnswerDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute("waiting", desk.waiting(official));
        return "chamber/questions";
    }

    @PostMapping("/{id}")
    String answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String svar,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.open(id, official);
        if (svar.isBlank() || svar.length() > LONGEST) {
            flash.addFlashAttribute("problem", "chamber.answer.missing");
            flash.addFlashAttribute("typed", svar);
            flash.addFlashAttribute("typedTo", id);
        } else if (desk.answer(id, svar.strip(), official)) {
            flash.addFlashAttribute("done", "chamber.answered");
        } else {
            flash.addFlashAttribute("problem", "chamber.answer.before");
        }
        return "redirect:/forvaltning/spoergsmaal";
    }
}
