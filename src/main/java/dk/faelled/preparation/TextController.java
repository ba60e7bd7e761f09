package dk.faelled.preparation;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.Heading;
import dk.faelled.decision.PackageDesk;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

/** The texts of a package, one heading at a time. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/beslutninger/{slug}/tekst/{segment}")
class TextController {

    /** A text as it is typed. */
    record TextForm(@Size(max = 60_000, message = "{preparation.text.long}") String text) {}

    private final PackageDesk desk;
    private final PreparationPages pages;

    TextController(PackageDesk desk, PreparationPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable String segment,
            @AuthenticationPrincipal SignedIn official) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        Heading heading = heading(segment);
        return page(sheet, heading, saved(sheet, heading));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable String segment,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        Heading heading = heading(segment);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, heading, form), errors);
        }
        try {
            desk.write(slug, heading, basedOn, plain(form.text), official);
        } catch (StaleEdit e) {
            FormMerge<TextForm> merge = FormMerge.of(null, saved(sheet, heading), form);
            return FormAnswer.conflict(page(sheet, heading, merge.form()), merge);
        }
        return PreparationPages.done(slug, "", "preparation.saved", flash);
    }

    private static TextForm saved(PackageDesk.Sheet sheet, Heading heading) {
        return new TextForm(sheet.decisionPackage().content().text(heading));
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    private static Heading heading(String segment) {
        return Arrays.stream(Heading.values())
                .filter(each -> each.segment().equals(segment))
                .findFirst()
                .orElseThrow(PackageNotFound::new);
    }

    private ModelAndView page(PackageDesk.Sheet sheet, Heading heading, TextForm form) {
        return pages.form("preparation/text", sheet, form)
                .addObject("heading", heading)
                .addObject(
                        "basedOn",
                        RecordFields.fingerprint(
                                new PackageDesk.HeadingText(saved(sheet, heading).text)));
    }
}
