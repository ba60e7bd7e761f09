package dk.faelled.governance;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** The bodies in the workspace: the tree, a new one, and what each is. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/organisation")
class BodyDeskController {

    private final BodyDesk desk;
    private final Bodies bodies;
    private final MessageSource messages;

    BodyDeskController(BodyDesk desk, Bodies bodies, MessageSource messages) {
        this.desk = desk;
        this.bodies = bodies;
        this.messages = messages;
    }

    @Bean
    static NavigationEntry bodiesNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.WORKSPACE,
                40,
                "/forvaltning/organisation",
                "governance.navigation");
    }

    @GetMapping
    String list(Model model) {
        List<BodyTree> lines =
                BodyTree.of(bodies.findAllByOrderByName()).stream()
                        .flatMap(tree -> tree.lines().stream())
                        .toList();
        model.addAttribute("lines", lines);
        return "governance/desk-list";
    }

    @GetMapping("/ny")
    ModelAndView begin(Locale locale) {
        return form(null, BodyForm.empty(), locale);
    }

    @PostMapping("/ny")
    ModelAndView create(
            @Valid @ModelAttribute("form") BodyForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash,
            Locale locale) {
        if (errors.hasErrors()) {
            return invalid(null, form, errors, locale);
        }
        String slug = desk.create(form.description(), official.actor());
        flash.addFlashAttribute("done", "governance.created");
        return new ModelAndView("redirect:/forvaltning/organisation/" + slug);
    }

    @GetMapping("/{slug}")
    ModelAndView show(@PathVariable String slug) {
        return new ModelAndView("governance/desk").addObject("body", desk.open(slug));
    }

    @GetMapping("/{slug}/om")
    ModelAndView edit(@PathVariable String slug, Locale locale) {
        Body body = desk.open(slug);
        return form(body, BodyForm.of(body), locale);
    }

    @PostMapping("/{slug}/om")
    ModelAndView describe(
            @PathVariable String slug,
            @RequestParam long basedOn,
            @Valid @ModelAttribute("form") BodyForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash,
            Locale locale) {
        Body body = desk.open(slug);
        if (errors.hasErrors()) {
            return invalid(body, form, errors, locale);
        }
        try {
            desk.describe(slug, basedOn, form.description(), official.actor());
        } catch (BodyUnderItself e) {
            errors.rejectValue("parent", "governance.parent.itself");
            return invalid(body, form, errors, locale);
        } catch (StaleEdit e) {
            Body saved = desk.open(slug);
            FormMerge<BodyForm> merge = FormMerge.of(null, BodyForm.of(saved), form);
            return FormAnswer.conflict(form(saved, merge.form(), locale), merge);
        }
        flash.addFlashAttribute("done", "governance.saved");
        return new ModelAndView("redirect:/forvaltning/organisation/" + slug);
    }

    @PostMapping("/{slug}/nedlaeggelse")
    String end(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.end(slug, official.actor());
        flash.addFlashAttribute("done", "governance.ended");
        return "redirect:/forvaltning/organisation/" + slug;
    }

    @PostMapping("/{slug}/genoptagelse")
    String resume(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.resume(slug, official.actor());
        flash.addFlashAttribute("done", "governance.resumed");
        return "redirect:/forvaltning/organisation/" + slug;
    }

    private ModelAndView invalid(
            @Nullable Body body, BodyForm form, BindingResult errors, Locale locale) {
        return FormAnswer.invalid(form(body, form, locale), errors);
    }

    private ModelAndView form(@Nullable Body body, BodyForm form, Locale locale) {
        Map<BodyKind, String> kinds = new LinkedHashMap<>();
        for (BodyKind kind : BodyKind.values()) {
            kinds.put(kind, messages.getMessage("governance.kind." + kind, null, locale));
        }
        Map<UUID, String> parents = new LinkedHashMap<>();
        bodies.findByEndedFalseOrderByName().stream()
                .filter(each -> body == null || !each.id().equals(body.id()))
                .forEach(each -> parents.put(each.id(), each.name()));
        return new ModelAndView("governance/form")
                .addObject("body", body)
                .addObject("form", form)
                .addObject("basedOn", body == null ? 0 : body.version())
                .addObject("kinds", kinds)
                .addObject("parents", parents);
    }
}
