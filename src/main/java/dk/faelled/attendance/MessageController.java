package dk.faelled.attendance;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing to those who come, and what was written. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}/beskeder")
class MessageController {

    private final ConferenceDesk conferences;
    private final AttendanceDesk desk;
    private final MessageSource messages;

    MessageController(ConferenceDesk conferences, AttendanceDesk desk, MessageSource messages) {
        this.conferences = conferences;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return page(slug, MessageForm.empty(), official);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(slug, form, official), errors);
        }
        flash.addFlashAttribute("doneCount", desk.write(slug, form, official));
        flash.addFlashAttribute("done", "attendance.message.sent");
        return new ModelAndView("redirect:/forvaltning/arrangementer/" + slug + "/beskeder");
    }

    private ModelAndView page(String slug, MessageForm form, SignedIn official) {
        Map<ConferenceMessage.Readers, String> readers = new LinkedHashMap<>();
        for (ConferenceMessage.Readers each : ConferenceMessage.Readers.values()) {
            readers.put(
                    each,
                    messages.getMessage(
                            "attendance.readers." + each, null, LocaleContextHolder.getLocale()));
        }
        return new ModelAndView("attendance/messages")
                .addObject("sheet", conferences.openForEditing(slug, official))
                .addObject("assessed", desk.assessed(slug, official))
                .addObject("sent", desk.messages(slug, official))
                .addObject("readers", readers)
                .addObject("form", form);
    }
}
