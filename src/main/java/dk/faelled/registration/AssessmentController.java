package dk.faelled.registration;

import dk.faelled.conference.ConferenceReader;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.NoCpr;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How it was, said by those who came through the link in their mail. */
@Controller
@RequestMapping("/kvittering/{token}/tilmelding/evaluering")
class AssessmentController {

    /** An assessment as it is typed. */
    record AssessmentForm(
            @NotNull(message = "{registration.assess.rating.missing}")
                    @Min(value = 1, message = "{registration.assess.rating.missing}")
                    @Max(value = 5, message = "{registration.assess.rating.missing}")
                    @Nullable Integer rating,
            @Size(max = 2000, message = "{registration.form.long}") @NoCpr String text) {}

    private final Registrations registrations;
    private final Assessments assessments;
    private final ConferenceReader reader;
    private final SecretLinks links;

    AssessmentController(
            Registrations registrations,
            Assessments assessments,
            ConferenceReader reader,
            SecretLinks links) {
        this.registrations = registrations;
        this.assessments = assessments;
        this.reader = reader;
        this.links = links;
    }

    @GetMapping
    ModelAndView blank(@PathVariable String token) {
        return page(token, new AssessmentForm(null, ""));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String token,
            @Valid @ModelAttribute("form") AssessmentForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(token, form), errors);
        }
        assessments.give(find(token).id(), Objects.requireNonNull(form.rating()), form.text());
        flash.addFlashAttribute("done", "registration.assess.done");
        return new ModelAndView("redirect:/kvittering/" + token);
    }

    private ModelAndView page(String token, AssessmentForm form) {
        Registration registration = find(token);
        if (!registration.mayAssess()) {
            return new ModelAndView("redirect:/kvittering/" + token);
        }
        return new ModelAndView("registration/assess")
                .addObject("view", reader.of(registration.conferenceId()))
                .addObject("token", token)
                .addObject("form", form);
    }

    private Registration find(String token) {
        return links.open(new Secret(token))
                .filter(target -> target.type().equals(Registration.TYPE))
                .flatMap(target -> registrations.findById(target.id()))
                .orElseThrow(RegistrationNotFound::new);
    }
}
