package dk.faelled.planning;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.OfficialOnly;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The templates for plans: to look at, to save, and for administrators to remove. */
@Controller
@OfficialOnly
class ProcessTemplateController {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 400;

    private final ProcessTemplates templates;

    ProcessTemplateController(ProcessTemplates templates) {
        this.templates = templates;
    }

    @GetMapping("/forvaltning/skabeloner")
    String list(Model model) {
        model.addAttribute("templates", templates.all());
        return "planning/templates";
    }

    @PostMapping("/forvaltning/planer/{slug}/skabelon")
    String save(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(defaultValue = "") String beskrivelse,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (navn.isBlank()
                || navn.length() > LONGEST_NAME
                || beskrivelse.length() > LONGEST_DESCRIPTION) {
            flash.addFlashAttribute("problem", "planning.template.name");
            return "redirect:/forvaltning/planer/" + slug;
        }
        templates.save(slug, navn.strip(), beskrivelse.strip(), official);
        flash.addFlashAttribute("done", "planning.template.saved");
        return "redirect:/forvaltning/skabeloner";
    }

    @PostMapping("/forvaltning/skabeloner/{id}/sletning")
    @AdministratorOnly
    String remove(@PathVariable UUID id, RedirectAttributes flash) {
        templates.remove(id);
        flash.addFlashAttribute("done", "planning.template.removed");
        return "redirect:/forvaltning/skabeloner";
    }
}
