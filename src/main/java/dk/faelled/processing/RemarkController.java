package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.platform.EditConflict;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.ResponseNotFound;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** The administration's remark to a theme or a passage: written, read through, its versions. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/bemaerkninger/{about}/{id}")
class RemarkController {

    private final HearingDesk hearings;
    private final RemarkDesk desk;
    private final PlanSections sections;
    private final ThemeQuotes quotes;
    private final Boilerplates boilerplates;

    RemarkController(
            HearingDesk hearings,
            RemarkDesk desk,
            PlanSections sections,
            ThemeQuotes quotes,
            Boilerplates boilerplates) {
        this.hearings = hearings;
        this.desk = desk;
        this.sections = sections;
        this.quotes = quotes;
        this.boilerplates = boilerplates;
    }

    @GetMapping
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable String about,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official) {
        RemarkDesk.Topic topic = topic(slug, about, id, official);
        RemarkForm form =
                newest(topic)
                        .map(version -> RemarkForm.of(version.content()))
                        .orElse(RemarkForm.EMPTY);
        return page(slug, topic, form, official);
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String slug,
            @PathVariable String about,
            @PathVariable UUID id,
            @RequestParam int basedOn,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        RemarkDesk.Topic topic = topic(slug, about, id, official);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(
                    page(slug, topic, form, official).addObject("basedOn", basedOn), errors);
        }
        try {
            desk.write(slug, topic, basedOn, form, official);
        } catch (EditConflict conflict) {
            return FormAnswer.conflict(
                    page(slug, topic, (RemarkForm) conflict.merge().form(), official),
                    conflict.merge());
        }
        return back(slug, topic, "processing.remark.saved", flash);
    }

    @PostMapping("/gennemsyn")
    ModelAndView review(
            @PathVariable String slug,
            @PathVariable String about,
            @PathVariable UUID id,
            @RequestParam int version,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        RemarkDesk.Topic topic = topic(slug, about, id, official);
        desk.review(slug, topic, version, official);
        return back(slug, topic, "processing.remark.reviewed", flash);
    }

    private RemarkDesk.Topic topic(String slug, String about, UUID id, SignedIn official) {
        return switch (about) {
            case "tema" -> desk.topic(slug, Remark.About.THEME, id, official);
            case "gruppe" -> desk.topic(slug, Remark.About.GROUP, id, official);
            case "afsnit" -> desk.topic(slug, Remark.About.PASSAGE, id, official);
            default -> throw new ResponseNotFound();
        };
    }

    private Optional<RemarkVersion> newest(RemarkDesk.Topic topic) {
        return desk.to(topic).map(remark -> desk.history(remark).getFirst());
    }

    private ModelAndView page(
            String slug, RemarkDesk.Topic topic, RemarkForm form, SignedIn official) {
        HearingDesk.Sheet sheet = hearings.open(slug, official);
        Remark remark = desk.to(topic).orElse(null);
        return new ModelAndView("processing/remark")
                .addObject("sheet", sheet)
                .addObject("topic", topic)
                .addObject("remark", remark)
                .addObject("basedOn", remark == null ? 0 : remark.versions())
                .addObject("history", remark == null ? List.of() : desk.history(remark))
                .addObject("sections", sections.of(sheet.hearing()))
                .addObject("quotes", quotes.of(topic))
                .addObject("boilerplates", boilerplates.findAllByOrderByTitle())
                .addObject("verdicts", Verdict.values())
                .addObject("me", official.id())
                .addObject("form", form);
    }

    /** Where somebody works who writes remarks. */
    private static ModelAndView back(
            String slug, RemarkDesk.Topic topic, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        String desk = "redirect:/forvaltning/hoeringer/" + slug;
        return new ModelAndView(
                switch (topic.about()) {
                    case THEME -> desk + "/temaer";
                    case PASSAGE -> desk + "/svar/" + topic.number() + "#afsnit";
                    case GROUP -> desk + "/grupper";
                });
    }
}
