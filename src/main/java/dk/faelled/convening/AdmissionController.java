package dk.faelled.convening;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.Audience;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.conference.ConferenceVoices;
import dk.faelled.conference.GroupInUse;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
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

/** Who may come, how many, and until when one registers. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}/pladser")
class AdmissionController {

    private final ConferenceDesk desk;
    private final ConferenceVoices voices;
    private final ConveningPages pages;

    AdmissionController(ConferenceDesk desk, ConferenceVoices voices, ConveningPages pages) {
        this.desk = desk;
        this.voices = voices;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        return page(sheet, AdmissionForm.of(sheet.conference().admission()));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") AdmissionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        Conference conference = sheet.conference();
        form.check(conference, errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, form), errors);
        }
        try {
            desk.admit(slug, basedOn, form.admission(), official);
        } catch (GroupInUse e) {
            errors.rejectValue("groupNames", "convening.groups.used");
            return FormAnswer.invalid(page(sheet, form), errors);
        } catch (StaleEdit e) {
            FormMerge<AdmissionForm> merge =
                    FormMerge.of(null, AdmissionForm.of(conference.admission()), form);
            return FormAnswer.conflict(page(sheet, merge.form()), merge);
        }
        return ConveningPages.done(slug, "/pladser", "convening.saved", flash);
    }

    private ModelAndView page(ConferenceDesk.Sheet sheet, AdmissionForm form) {
        return pages.form("convening/admission", sheet, form)
                .addObject("basedOn", RecordFields.fingerprint(sheet.conference().admission()))
                .addObject("audiences", pages.names("conference.audience.", Audience.values()))
                .addObject("taken", taken(sheet.conference()));
    }

    /** How many have a seat, by the group's row in the form. */
    private Map<String, Long> taken(Conference conference) {
        Map<String, Long> taken = new HashMap<>();
        voices.registeredByGroup(conference.id())
                .forEach((group, seats) -> taken.put(group.toString(), seats));
        return taken;
    }
}
