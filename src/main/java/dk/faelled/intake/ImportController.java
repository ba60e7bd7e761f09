package dk.faelled.intake;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.Channel;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files with responses: uploaded, explained, tried. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/import")
class ImportController {

    private static final int LONGEST_NAME = 300;

    private final ImportDesk desk;
    private final HearingDesk hearings;
    private final SpokenNames names;

    ImportController(ImportDesk desk, HearingDesk hearings, SpokenNames names) {
        this.desk = desk;
        this.hearings = hearings;
        this.names = names;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return new ModelAndView("intake/list")
                .addObject("imports", desk.of(slug, official))
                .addObject("sheet", hearings.open(slug, official));
    }

    @PostMapping
    ModelAndView upload(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile fil,
            @AuthenticationPrincipal SignedIn official)
            throws IOException {
        ModelAndView again = list(slug, official);
        if (fil == null || fil.isEmpty()) {
            return refused(again, "intake.file.missing");
        }
        try {
            String name =
                    Objects.requireNonNullElse(fil.getOriginalFilename(), "")
                            .replaceAll("\\p{Cntrl}", "");
            String kept = name.substring(Math.max(0, name.length() - LONGEST_NAME));
            UUID id = desk.upload(slug, kept, fil.getBytes(), official);
            return new ModelAndView("redirect:" + path(slug, id));
        } catch (UnreadableImport unreadable) {
            return refused(again, "intake.unreadable." + unreadable.reason());
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official) {
        ImportDesk.Sheet sheet = desk.open(slug, id, official);
        HearingDesk.Sheet hearing = hearings.open(slug, official);
        List<Question> questions = desk.questions(hearing.hearing());
        ImportMapping mapping = sheet.file().mapping();
        return page(
                sheet,
                hearing,
                questions,
                mapping == null
                        ? MappingForm.guess(sheet.file(), questions, names)
                        : MappingForm.of(mapping));
    }

    @PostMapping("/{id}/kolonner")
    ModelAndView explain(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute("form") @Nullable MappingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official) {
        ImportDesk.Sheet sheet = desk.open(slug, id, official);
        HearingDesk.Sheet hearing = hearings.open(slug, official);
        List<Question> questions = desk.questions(hearing.hearing());
        if (form == null || errors.hasErrors()) {
            MappingForm guess = MappingForm.guess(sheet.file(), questions, names);
            return refused(page(sheet, hearing, questions, guess), "intake.problem.open");
        }
        ImportMapping mapping = form.mapping(sheet.file().columns().size(), questions);
        String problem = mapping == null ? "intake.problem.open" : mapping.problem();
        if (mapping == null || problem != null) {
            return refused(page(sheet, hearing, questions, form), Objects.requireNonNull(problem));
        }
        desk.explain(slug, id, mapping, official);
        return new ModelAndView("redirect:" + path(slug, id) + "#proeve");
    }

    @PostMapping("/{id}/sletning")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.remove(slug, id, official);
        flash.addFlashAttribute("done", "intake.removed");
        return new ModelAndView("redirect:/forvaltning/hoeringer/" + slug + "/import");
    }

    static String path(String slug, UUID id) {
        return "/forvaltning/hoeringer/" + slug + "/import/" + id;
    }

    private static ModelAndView page(
            ImportDesk.Sheet sheet,
            HearingDesk.Sheet hearing,
            List<Question> questions,
            MappingForm form) {
        return new ModelAndView("intake/import")
                .addObject("intake", sheet)
                .addObject("sheet", hearing)
                .addObject("questions", questions)
                .addObject("facts", ImportMapping.Fact.values())
                .addObject("kinds", SenderKind.values())
                .addObject(
                        "channels",
                        Arrays.stream(Channel.values())
                                .filter(each -> each != Channel.WEB)
                                .toList())
                .addObject("form", form);
    }

    private static ModelAndView refused(ModelAndView page, String problem) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("problem", problem);
    }
}
