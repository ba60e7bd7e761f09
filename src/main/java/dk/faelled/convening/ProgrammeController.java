package dk.faelled.convening;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.ChosenAlready;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.conference.ConferenceNotFound;
import dk.faelled.conference.ProgrammeItem;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
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

/** The parts of a conference's programme. {@code ny} stands for one that is not there yet. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}/program")
class ProgrammeController {

    private static final String NEW = "ny";

    private final ConferenceDesk desk;
    private final ConveningPages pages;

    ProgrammeController(ConferenceDesk desk, ConveningPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return new ModelAndView("convening/programme")
                .addObject("sheet", pages.editing(slug, official));
    }

    @GetMapping("/{item}")
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable String item,
            @AuthenticationPrincipal SignedIn official) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        return page(sheet, item, formOf(sheet.conference(), item));
    }

    @PostMapping("/{item}")
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String basedOn,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        ConferenceDesk.Sheet sheet = pages.editing(slug, official);
        Conference conference = sheet.conference();
        form.check(conference, errors);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(sheet, item, form), errors);
        }
        UUID id = find(conference, item).map(ProgrammeItem::id).orElseGet(UUID::randomUUID);
        try {
            desk.plan(slug, basedOn, form.item(id), official);
        } catch (StaleEdit e) {
            FormMerge<ItemForm> merge = FormMerge.of(null, formOf(conference, item), form);
            return FormAnswer.conflict(page(sheet, item, merge.form()), merge);
        }
        return ConveningPages.done(slug, "/program", "convening.saved", flash);
    }

    @PostMapping("/{id}/sletning")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        try {
            desk.remove(slug, id, official);
        } catch (ChosenAlready e) {
            flash.addFlashAttribute("problem", "convening.item.chosen");
            return new ModelAndView("redirect:" + ConveningPages.address(slug) + "/program");
        }
        return ConveningPages.done(slug, "/program", "convening.removed", flash);
    }

    private static Optional<ProgrammeItem> find(Conference conference, String item) {
        return item.equals(NEW)
                ? Optional.empty()
                : Optional.of(
                        conference.programme().items().stream()
                                .filter(each -> each.id().toString().equals(item))
                                .findFirst()
                                .orElseThrow(ConferenceNotFound::new));
    }

    private static ItemForm formOf(Conference conference, String item) {
        return find(conference, item).map(ItemForm::of).orElseGet(() -> ItemForm.next(conference));
    }

    private ModelAndView page(ConferenceDesk.Sheet sheet, String item, ItemForm form) {
        return pages.form("convening/item", sheet, form)
                .addObject("item", item)
                .addObject(
                        "basedOn",
                        find(sheet.conference(), item).map(RecordFields::fingerprint).orElse(""))
                .addObject("kinds", pages.names("conference.item.", ProgrammeItem.Kind.values()));
    }
}
