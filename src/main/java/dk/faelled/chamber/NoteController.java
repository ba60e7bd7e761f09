package dk.faelled.chamber;

import dk.faelled.account.SignedIn;
import dk.faelled.minutes.ActRefused;
import dk.faelled.minutes.MinutesApproval;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's own notes and questions on a case, and approving minutes. */
@Controller
@RequestMapping("/politik")
class NoteController {

    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_QUOTE = 2000;
    private static final int LONGEST_ANCHOR = 60;

    private final CaseReading reading;
    private final NoteBook notes;
    private final QuestionDesk questions;
    private final MinutesApproval minutes;
    private final Clock clock;

    NoteController(
            CaseReading reading,
            NoteBook notes,
            QuestionDesk questions,
            MinutesApproval minutes,
            Clock clock) {
        this.reading = reading;
        this.notes = notes;
        this.questions = questions;
        this.minutes = minutes;
        this.clock = clock;
    }

    @PostMapping("/sager/{slug}/noter")
    String note(
            @PathVariable String slug,
            @RequestParam UUID noegle,
            @RequestParam(defaultValue = "") String sted,
            @RequestParam(defaultValue = "") String citat,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedIn member,
            RedirectAttributes flash) {
        CaseView view = reading.open(slug, member);
        if (note.isBlank() || note.length() > LONGEST_NOTE || sted.length() > LONGEST_ANCHOR) {
            flash.addFlashAttribute("problem", "chamber.note.missing");
            flash.addFlashAttribute("typedNote", note);
            flash.addFlashAttribute("typedAt", sted);
            return "redirect:/politik/sager/" + slug + "#note-" + slugged(sted);
        }
        notes.write(
                member.id(),
                view.item().packageId(),
                new ReadingNote(
                        noegle,
                        view.version().number(),
                        sted,
                        citat.strip().substring(0, Math.min(citat.strip().length(), LONGEST_QUOTE)),
                        note.strip(),
                        clock.instant()));
        return "redirect:/politik/sager/" + slug + "#" + slugged(sted);
    }

    @PostMapping("/sager/{slug}/noter/{id}/sletning")
    String remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn member,
            RedirectAttributes flash) {
        reading.open(slug, member);
        notes.remove(member.id(), id);
        flash.addFlashAttribute("done", "chamber.note.removed");
        return "redirect:/politik/sager/" + slug;
    }

    @PostMapping("/sager/{slug}/spoergsmaal")
    String ask(
            @PathVariable String slug,
            @RequestParam UUID noegle,
            @RequestParam(defaultValue = "") String spoergsmaal,
            @AuthenticationPrincipal SignedIn member,
            RedirectAttributes flash) {
        String problem = null;
        if (spoergsmaal.isBlank() || spoergsmaal.length() > LONGEST_NOTE) {
            problem = "chamber.question.missing";
        } else {
            try {
                questions.ask(slug, noegle, spoergsmaal.strip(), member);
            } catch (QuestionTooLate late) {
                problem = "chamber.question.late";
            }
        }
        if (problem == null) {
            flash.addFlashAttribute("done", "chamber.question.asked");
        } else {
            flash.addFlashAttribute("problem", problem);
            flash.addFlashAttribute("typedQuestion", spoergsmaal);
        }
        return "redirect:/politik/sager/" + slug + "#spoerg";
    }

    /** One timestamped act by each member. */
    @PostMapping("/protokol/{step}")
    String approve(
            @PathVariable UUID step,
            @AuthenticationPrincipal SignedIn member,
            RedirectAttributes flash) {
        try {
            minutes.approve(step, member);
            flash.addFlashAttribute("done", "chamber.minutes.approved");
        } catch (ActRefused refused) {
            flash.addFlashAttribute("problem", "minutes.refused." + refused.reason());
        }
        return "redirect:/politik/afgjort";
    }

    private static String slugged(String anchor) {
        return anchor.replaceAll("[^a-z]", "");
    }
}
