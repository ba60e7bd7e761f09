package dk.faelled.convening;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.conference.ConferenceLife;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** When and where: set in a draft, moved once people were told. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}")
class SettingController {

    private final ConferenceDesk desk;
    private final ConferenceLife life;
    private final ConveningPages pages;
    private final Clock clock;

    SettingController(ConferenceDesk desk, ConferenceLife life, ConveningPages pages, Clock clock) {
        this.desk = desk;
        this.life = life;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({"/sted", "/flytning"})
    ModelAndView edit(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        return page(sheet, SettingForm.of(sheet.conference().setting()));
    }

    @PostMapping("/sted")
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") SettingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        form.check(errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, form), errors);
        }
        try {
            desk.schedule(slug, basedOn, form.setting(), official);
        } catch (StaleEdit e) {
            FormMerge<SettingForm> merge =
                    FormMerge.of(null, SettingForm.of(sheet.conference().setting()), form);
            return FormAnswer.conflict(page(sheet, merge.form()), merge);
        }
        return ConveningPages.done(slug, "/sted", "convening.saved", flash);
    }

    @PostMapping("/flytning")
    ModelAndView move(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SettingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        form.checkMove(sheet.conference(), clock.instant(), errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, form), errors);
        }
        life.move(slug, form.setting(), form.reason().strip(), official);
        return ConveningPages.done(slug, "", "convening.moved", flash);
    }

    private ModelAndView page(ConferenceDesk.Sheet sheet, SettingForm form) {
        return pages.form("convening/setting", sheet, form)
                .addObject("basedOn", RecordFields.fingerprint(sheet.conference().setting()));
    }
}
