package dk.faelled.idea;

import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanTracks;
import dk.faelled.platform.OfficialOnly;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One idea on an official's desk. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/ideer/{id}")
class IdeaDeskController {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_ANSWER = 6000;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_UNIT = 200;

    private final IdeaDesk desk;
    private final IdeaReader reader;
    private final PlanTracks tracks;

    IdeaDeskController(IdeaDesk desk, IdeaReader reader, PlanTracks tracks) {
        this.desk = desk;
        this.reader = reader;
        this.tracks = tracks;
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn official, Model model) {
        desk.open(id, official);
        IdeaView view = reader.find(id).orElseThrow(IdeaNotFound::new);
        Idea idea = view.idea();
        model.addAttribute("view", view);
        model.addAttribute("statuses", IdeaStatus.values());
        model.addAttribute("initiatives", tracks.initiativesOf(idea.bank().planId()));
        model.addAttribute("found", idea.personalData());
        return "idea/desk";
    }

    @PostMapping("/svar")
    String answer(
            @PathVariable UUID id,
            @RequestParam IdeaStatus status,
            @RequestParam(defaultValue = "") String svar,
            @RequestParam(defaultValue = "") String enhed,
            @RequestParam(defaultValue = "") String basedOn,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        boolean unexplained = status.isFinal() && svar.isBlank();
        boolean unsigned = !svar.isBlank() && enhed.isBlank();
        if (unexplained
                || unsigned
                || svar.length() > LONGEST_ANSWER
                || enhed.length() > LONGEST_UNIT) {
            flash.addFlashAttribute(
                    "problem",
                    unexplained
                            ? "idea.desk.answer.missing"
                            : unsigned ? "idea.desk.unit.missing" : "idea.desk.answer.long");
            flash.addFlashAttribute("typedAnswer", svar);
            flash.addFlashAttribute("typedUnit", enhed);
            flash.addFlashAttribute("typedStatus", status);
            return back(id);
        }
        try {
            desk.answer(id, status, svar, enhed, basedOn, official);
        } catch (AnsweredMeanwhile e) {
            flash.addFlashAttribute("problem", "idea.desk.answer.meanwhile");
            flash.addFlashAttribute("typedAnswer", svar);
            flash.addFlashAttribute("typedUnit", enhed);
            flash.addFlashAttribute("typedStatus", status);
            return back(id);
        }
        return back(id, flash, "idea.desk.answered");
    }

    @PostMapping("/offentliggoerelse")
    String publish(
            @PathVariable UUID id,
            @RequestParam int udgave,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (desk.publish(List.of(new ReadIdea(id, udgave)), official) == 0) {
            flash.addFlashAttribute("problem", "idea.desk.changed");
            return back(id);
        }
        return back(id, flash, "idea.desk.published");
    }

    @PostMapping("/rettelsen-afvist")
    String refuseCorrection(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.refuseCorrection(id, official);
        return back(id, flash, "idea.desk.correction-refused");
    }

    @PostMapping("/afvisning")
    String decline(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String begrundelse,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (begrundelse.isBlank() || begrundelse.length() > LONGEST_REASON) {
            flash.addFlashAttribute(
                    "problem",
                    begrundelse.isBlank() ? "idea.queue.no-reason" : "idea.desk.text.long");
            return back(id);
        }
        desk.decline(List.of(id), begrundelse, official);
        return back(id, flash, "idea.desk.declined");
    }

    @PostMapping("/redigering")
    String redact(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String begrundelse,
            @RequestParam(defaultValue = "false") boolean billede,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        boolean missing = title.isBlank() || text.isBlank() || begrundelse.isBlank();
        boolean tooLong =
                title.length() > LONGEST_TITLE
                        || text.length() > LONGEST_ANSWER
                        || begrundelse.length() > LONGEST_REASON;
        if (missing || tooLong) {
            flash.addFlashAttribute(
                    "problem", missing ? "idea.desk.redact.missing" : "idea.desk.text.long");
            flash.addFlashAttribute("typedTitle", title);
            flash.addFlashAttribute("typedText", text);
            flash.addFlashAttribute("typedReason", begrundelse);
            return back(id);
        }
        desk.redact(id, new Redaction(title, text, begrundelse, billede), official);
        return back(id, flash, "idea.desk.redacted");
    }

    @PostMapping("/sammenlaegning")
    String merge(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer nummer,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        try {
            String planSlug = desk.open(id, official).bank().planSlug();
            desk.merge(id, planSlug, nummer == null ? 0 : nummer, official);
        } catch (IllegalIdeaTransition e) {
            flash.addFlashAttribute("problem", "idea.desk.merge.impossible");
            return back(id);
        }
        return back(id, flash, "idea.desk.merged");
    }

    @PostMapping("/indsats")
    String link(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID indsats,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.link(id, indsats, official);
        return back(id, flash, "idea.desk.linked");
    }

    private static String back(UUID id, RedirectAttributes flash, String message) {
        flash.addFlashAttribute("done", message);
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/forvaltning/ideer/" + id;
    }
}
