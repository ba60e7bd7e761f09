package dk.faelled.commitment;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.EnumNames;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was decided and is to be done, for those who tell how far it is. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/opfoelgning")
class CommitmentDeskController {

    /** How far it is, as it is typed. */
    record UpdateForm(
            @NotNull(message = "{commitment.update.missing}") @Nullable CommitmentStatus status,
            @NotBlank(message = "{commitment.update.missing}")
                    @Size(max = 4000, message = "{commitment.text.long}")
                    String text) {}

    /** Who does it, as it is typed. */
    record PlanForm(
            @Size(max = 200, message = "{commitment.text.long}") String unit,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate deadline) {}

    private final CommitmentDesk desk;
    private final EnumNames names;
    private final Clock clock;

    CommitmentDeskController(CommitmentDesk desk, EnumNames names, Clock clock) {
        this.desk = desk;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute("commitments", desk.list(official));
        model.addAttribute("today", LocalDate.now(clock));
        return "commitment/list";
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID id, @AuthenticationPrincipal SignedIn official) {
        Commitment commitment = desk.open(id, official);
        return page(commitment, new UpdateForm(commitment.status(), ""));
    }

    @PostMapping("/{id}")
    ModelAndView tell(
            @PathVariable UUID id,
            @RequestParam long basedOn,
            @Valid @ModelAttribute("form") UpdateForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Commitment commitment = desk.open(id, official);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(commitment, form), errors);
        }
        try {
            desk.tell(
                    id, basedOn, Objects.requireNonNull(form.status), form.text.strip(), official);
        } catch (StaleEdit e) {
            FormMerge<UpdateForm> merge =
                    FormMerge.of(null, new UpdateForm(commitment.status(), ""), form);
            return FormAnswer.conflict(page(commitment, merge.form()), merge);
        }
        return done(id, flash);
    }

    @PostMapping("/{id}/plan")
    ModelAndView arrange(
            @PathVariable UUID id,
            @RequestParam long basedOn,
            @Valid PlanForm plan,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.open(id, official);
        if (errors.hasErrors()) {
            flash.addFlashAttribute("problem", "commitment.plan.wrong");
            return new ModelAndView("redirect:/forvaltning/opfoelgning/" + id);
        }
        try {
            desk.arrange(
                    id, basedOn, new Commitment.Plan(plan.unit.strip(), plan.deadline), official);
        } catch (StaleEdit e) {
            flash.addFlashAttribute("problem", "commitment.plan.changed");
            return new ModelAndView("redirect:/forvaltning/opfoelgning/" + id);
        }
        return done(id, flash);
    }

    private static ModelAndView done(UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "commitment.saved");
        return new ModelAndView("redirect:/forvaltning/opfoelgning/" + id);
    }

    private ModelAndView page(Commitment commitment, UpdateForm form) {
        return new ModelAndView("commitment/desk")
                .addObject("commitment", commitment)
                .addObject("form", form)
                .addObject("statuses", names.of("commitment.status.", CommitmentStatus.values()))
                .addObject("today", LocalDate.now(clock));
    }
}
