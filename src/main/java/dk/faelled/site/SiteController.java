package dk.faelled.site;

import dk.faelled.platform.Acting;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The municipality's own facts, edited by administrators: contact, opening hours, logo. */
@Controller
@AdministratorOnly
@RequestMapping("/administration/kommune")
class SiteController {

    private static final String PAGE = "redirect:/administration/kommune";

    private final SiteEditor editor;
    private final SiteFacts facts;

    SiteController(SiteEditor editor, SiteFacts facts) {
        this.editor = editor;
        this.facts = facts;
    }

    @Bean
    static NavigationEntry siteNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.ADMINISTRATION,
                20,
                "/administration/kommune",
                "site.navigation");
    }

    @GetMapping
    ModelAndView edit() {
        return page(ContactForm.of(facts.contact()));
    }

    @PostMapping
    ModelAndView introduce(
            @RequestParam long basedOn,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            @AuthenticationPrincipal Acting administrator,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(form), errors);
        }
        try {
            editor.introduce(form.contact(), basedOn, administrator.actor());
        } catch (StaleEdit e) {
            FormMerge<ContactForm> merge =
                    FormMerge.of(null, ContactForm.of(facts.contact()), form);
            return FormAnswer.conflict(page(merge.form()), merge);
        }
        flash.addFlashAttribute("done", "site.saved");
        return new ModelAndView(PAGE);
    }

    /** The foot of every page as it would be with what is typed. */
    @PostMapping("/eksempel")
    String preview(@ModelAttribute("form") ContactForm form, Model model) {
        model.addAttribute("contact", form.contact());
        return "site/footer :: address";
    }

    /** Hours come as {@code OFFICE-MONDAY-opens}; a day without both is closed. */
    @PostMapping("/tider")
    String open(
            @RequestParam Map<String, String> times,
            @AuthenticationPrincipal Acting administrator,
            RedirectAttributes flash) {
        String before = hours();
        if (!before.equals(times.get("basedOn"))) {
            flash.addFlashAttribute("problem", "site.hours.meanwhile");
            return PAGE;
        }
        try {
            for (DayOfWeek day : DayOfWeek.values()) {
                set(day, false, "OFFICE-" + day, times);
                set(day, true, "HOTLINE-" + day, times);
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            flash.addFlashAttribute("problem", "site.hours.wrong");
            return PAGE;
        }
        facts.refresh();
        editor.hoursChanged(before, hours(), administrator.actor());
        flash.addFlashAttribute("done", "site.saved");
        return PAGE;
    }

    @PostMapping("/logo")
    String logo(
            @RequestParam(required = false) @Nullable MultipartFile fil,
            @AuthenticationPrincipal Acting administrator,
            RedirectAttributes flash)
            throws IOException {
        if (fil == null || fil.isEmpty()) {
            editor.showLogo(null, administrator.actor());
        } else {
            byte[] logo = Logo.drawAnew(fil.getBytes());
            if (logo.length == 0) {
                flash.addFlashAttribute("problem", "site.logo.wrong");
                return PAGE;
            }
            editor.showLogo(logo, administrator.actor());
        }
        flash.addFlashAttribute("done", "site.saved");
        return PAGE;
    }

    private void set(DayOfWeek day, boolean hotline, String name, Map<String, String> times) {
        String opens = times.getOrDefault(name + "-opens", "");
        String closes = times.getOrDefault(name + "-closes", "");
        boolean closed = opens.isBlank() || closes.isBlank();
        LocalTime from = closed ? null : LocalTime.parse(opens);
        LocalTime until = closed ? null : LocalTime.parse(closes);
        if (from != null && until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("Closes before it opens");
        }
        editor.openOn(day, hotline, from, until);
    }

    private String hours() {
        return Stream.of(facts.office(), facts.hotline())
                .flatMap(List::stream)
                .map(each -> each.from() + "–" + each.to() + " " + each.hours())
                .collect(Collectors.joining("; "));
    }

    private ModelAndView page(ContactForm form) {
        return new ModelAndView("site/edit")
                .addObject("form", form)
                .addObject("basedOn", facts.contactVersion())
                .addObject("hours", hours())
                .addObject("days", DayOfWeek.values())
                .addObject("contact", facts.contact());
    }
}
