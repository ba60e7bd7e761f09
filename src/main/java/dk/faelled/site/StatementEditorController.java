package dk.faelled.site;

import dk.faelled.platform.Acting;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.NotFound;
import dk.faelled.site.Statement.Kind;
import jakarta.validation.Valid;
import java.util.Arrays;
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

/** The statements, edited by administrators. Each save is a version; none is changed. */
@Controller
@AdministratorOnly
@RequestMapping("/administration/erklaeringer/{segment}")
class StatementEditorController {

    private final SiteEditor editor;
    private final SiteFacts facts;

    StatementEditorController(SiteEditor editor, SiteFacts facts) {
        this.editor = editor;
        this.facts = facts;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String segment) {
        Kind kind = kind(segment);
        return page(kind, StatementForm.of(facts.statement(kind)));
    }

    @PostMapping
    ModelAndView state(
            @PathVariable String segment,
            @RequestParam int basedOn,
            @Valid @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            @AuthenticationPrincipal Acting administrator,
            RedirectAttributes flash) {
        Kind kind = kind(segment);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(kind, form), errors);
        }
        Statement saved = facts.statement(kind);
        if (saved != null && saved.version() != basedOn) {
            FormMerge<StatementForm> merge = FormMerge.of(null, StatementForm.of(saved), form);
            return FormAnswer.conflict(page(kind, merge.form()), merge);
        }
        editor.state(kind, form.danish(), form.english(), administrator.actor());
        flash.addFlashAttribute("done", "site.saved");
        return new ModelAndView("redirect:/administration/kommune");
    }

    private static Kind kind(String segment) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.path().equals("/" + segment))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(Kind kind, StatementForm form) {
        Statement saved = facts.statement(kind);
        return new ModelAndView("site/edit-statement")
                .addObject("kind", kind)
                .addObject("form", form)
                .addObject("basedOn", saved == null ? 0 : saved.version())
                .addObject("versions", facts.versionsOf(kind));
    }
}
