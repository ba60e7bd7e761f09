package dk.faelled.site;

import dk.faelled.platform.Acting;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
        SiteNotice notice =
                facts.allNotices().stream()
                        .filter(each -> each.id().toString().equals(key))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return page(key, NoticeForm.of(notice));
    }

    @PostMapping("/{key}")
    ModelAndView save(
            @PathVariable String key,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Acting administrator,
            RedirectAttributes flash) {
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("ends", "site.notice.before");
        }
        if (errors.hasErrors()) {
            ModelAndView page = page(key, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        }
        UUID id = key.equals(NEW) ? UUID.randomUUID() : UUID.fromString(key);
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

    private static ModelAndView page(String key, NoticeForm form) {
        return new ModelAndView("site/edit-notice").addObject("key", key).addObject("form", form);
    }
}
