package dk.faelled.retention;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long cases are kept, and what of them is destroyed. */
@Controller
@AdministratorOnly
@RequestMapping("/administration/opbevaring")
class RetentionAdminController {

    private static final int LONGEST_NOTE = 300;

    private final RetentionDesk desk;
    private final RetentionRuleDesk rules;

    RetentionAdminController(RetentionDesk desk, RetentionRuleDesk rules) {
        this.desk = desk;
        this.rules = rules;
    }

    @Bean
    static NavigationEntry retentionNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.ADMINISTRATION,
                45,
                "/administration/opbevaring",
                "retention.navigation");
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("retention/list")
                .addObject("rules", rules.all())
                .addObject("hearings", desk.all());
    }

    /**
     * @param maaneder how many; nothing for never
     */
    @PostMapping("/regler")
    ModelAndView write(
            @RequestParam(defaultValue = "") String kle,
            @RequestParam(defaultValue = "") String maaneder,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes flash) {
        String months = maaneder.strip();
        if (!kle.strip().matches(RetentionRule.KLE)
                || !months.matches("\\d{0,4}")
                || note.length() > LONGEST_NOTE) {
            ModelAndView again = list();
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("problem", "retention.rule.wrong")
                    .addObject("typedKle", kle)
                    .addObject("typedMonths", maaneder)
                    .addObject("typedNote", note);
        }
        rules.write(
                kle.strip(),
                months.isEmpty() ? null : Integer.valueOf(months),
                note.strip(),
                administrator);
        return back("retention.rule.saved", flash);
    }

    @PostMapping("/regler/{kle}/sletning")
    ModelAndView remove(
            @PathVariable String kle,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes flash) {
        rules.remove(kle, administrator);
        return back("retention.rule.removed", flash);
    }

    @GetMapping("/{slug}")
    ModelAndView ask(@PathVariable String slug) {
        return new ModelAndView("retention/dispose").addObject("keeping", desk.ofAny(slug));
    }

    @PostMapping("/{slug}/kassation")
    ModelAndView dispose(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean forstaaet,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes flash) {
        if (!forstaaet) {
            ModelAndView again = ask(slug);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("problem", "retention.dispose.tick");
        }
        desk.dispose(slug, administrator);
        return back("retention.dispose.done", flash);
    }

    private static ModelAndView back(String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView("redirect:/administration/opbevaring");
    }
}
