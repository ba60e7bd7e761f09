package dk.faelled.governance;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar of a body. {@code ny} stands for a meeting that is not there yet. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/organisation/{slug}/moeder")
class BodyMeetingController {

    private final BodyDesk desk;

    BodyMeetingController(BodyDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/{meeting}")
    ModelAndView edit(@PathVariable String slug, @PathVariable String meeting) {
        Body body = desk.open(slug);
        return page(body, meeting, formOf(body, meeting));
    }

    @PostMapping("/{meeting}")
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam long basedOn,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Body body = desk.open(slug);
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("ends", "governance.ends.before");
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(body, meeting, form), errors);
        }
        try {
            desk.schedule(slug, basedOn, form.meeting(BodyParts.id(meeting)), official.actor());
        } catch (StaleEdit e) {
            Body saved = desk.open(slug);
            FormMerge<MeetingForm> merge = FormMerge.of(null, formOf(saved, meeting), form);
            return FormAnswer.conflict(page(saved, meeting, merge.form()), merge);
        }
        flash.addFlashAttribute("done", "governance.saved");
        return new ModelAndView("redirect:/forvaltning/organisation/" + slug + "#moeder");
    }

    @PostMapping("/{id}/sletning")
    String remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.unschedule(slug, id, official.actor());
        flash.addFlashAttribute("done", "governance.removed");
        return "redirect:/forvaltning/organisation/" + slug + "#moeder";
    }

    private static MeetingForm formOf(Body body, String meeting) {
        return meeting.equals(BodyParts.NEW)
                ? MeetingForm.empty(usualPlace(body))
                : body.meeting(BodyParts.id(meeting))
                        .map(MeetingForm::of)
                        .orElseThrow(BodyNotFound::new);
    }

    /** Most meetings are where the last one was. */
    private static String usualPlace(Body body) {
        return body.meetings().isEmpty() ? "" : body.meetings().getLast().place();
    }

    private static ModelAndView page(Body body, String meeting, MeetingForm form) {
        return new ModelAndView("governance/meeting")
                .addObject("body", body)
                .addObject("meeting", meeting)
                .addObject("form", form);
    }
}
