package dk.faelled.site;

import dk.faelled.platform.Acting;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.NotFound;
import dk.faelled.platform.RecordFields;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
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

/** Notices across the site, for administrators. {@code ny} stands for one not there yet. */
@Controller
@AdministratorOnly
@RequestMapping("/administration/beskeder")
class NoticeController {

    private static final String NEW = "ny";
    private static final String LIST = "redirect:/administration/beskeder";

    private final SiteEditor editor;
    private final SiteFacts facts;
    private final Clock clock;

    NoticeController(SiteEditor editor, SiteFacts facts, Clock clock) {
        this.editor = editor;
        this.facts = facts;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry noticeNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.ADMINISTRATION,
                30,
                "/administration/beskeder",
                "site.notices");
    }

    @GetMapping
    String list(Model model) {
        Instant now = clock.instant();
        model.addAttribute("notices", facts.allNotices());
        model.addAttribute("now", now);
        return "site/notice-list";
    }

    @GetMapping("/{key}")
    ModelAndView edit(@PathVariable String key) {
        if (key.equals(NEW)) {
            LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
            return page(key, NoticeForm.empty(now));
        }
        return page(key, NoticeForm.of(find(key)));
    }

    @PostMapping("/{key}")
    ModelAndView save(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Acting administrator,
            RedirectAttributes flash) {
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("ends", "site.notice.before");
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(key, form), errors);
        }
        if (!key.equals(NEW)) {
            NoticeForm saved = NoticeForm.of(find(key));
            if (!RecordFields.fingerprint(saved).equals(basedOn)) {
                FormMerge<NoticeForm> merge = FormMerge.of(null, saved, form);
                ModelAndView page = page(key, merge.form());
                page.addObject("basedOn", RecordFields.fingerprint(saved));
                return FormAnswer.conflict(page, merge);
            }
        }
        UUID id = key.equals(NEW) ? UUID.randomUUID() : find(key).id();
        editor.notify(form.notice(id), administrator.actor());
        flash.addFlashAttribute("done", "site.saved");
        return new ModelAndView(LIST);
    }

    @PostMapping("/{id}/sletning")
    String remove(
            @PathVariable UUID id,
            @AuthenticationPrincipal Acting administrator,
            RedirectAttributes flash) {
        editor.removeNotice(id, administrator.actor());
        flash.addFlashAttribute("done", "site.notice.removed");
        return LIST;
    }

    private SiteNotice find(String key) {
        return facts.allNotices().stream()
                .filter(each -> each.id().toString().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView page(String key, NoticeForm form) {
        return new ModelAndView("site/edit-notice")
                .addObject("key", key)
                .addObject("basedOn", RecordFields.fingerprint(form))
                .addObject("form", form);
    }
}
