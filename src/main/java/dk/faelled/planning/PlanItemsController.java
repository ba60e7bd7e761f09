package dk.faelled.planning;

import dk.faelled.account.SignedIn;
import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanNotFound;
import dk.faelled.plan.PlanPart;
import dk.faelled.platform.EditConflict;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The items of all of a plan's lists: one form open at a time, in the place where it belongs. */
@Controller
@OfficialOnly
@RequestMapping(
        "/forvaltning/planer/{slug}/{segment:loefter|principper|effekter|afsnit|citater|fakta|faser"
                + "|spor|egne-datoer|indsatser|datoer|dokumenter|nyheder|aendringer}")
class PlanItemsController {

    private final PlanDesk desk;
    private final ItemForms forms;
    private final PlanPages pages;

    PlanItemsController(PlanDesk desk, ItemForms forms, PlanPages pages) {
        this.desk = desk;
        this.forms = forms;
        this.pages = pages;
    }

    /**
     * @param spor the track a new initiative belongs to
     */
    @GetMapping("/ny")
    ModelAndView begin(
            @PathVariable String slug,
            @PathVariable String segment,
            @RequestParam(defaultValue = "") String spor,
            @AuthenticationPrincipal SignedIn official,
            Locale locale) {
        PlanPart part = part(segment);
        return page(slug, part, null, forms.empty(part, spor, locale), official, locale);
    }

    @GetMapping("/{id}")
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable String segment,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            Locale locale) {
        PlanPart part = part(segment);
        Item item =
                desk.openForEditing(slug, official)
                        .content()
                        .item(part, id)
                        .orElseThrow(PlanNotFound::new);
        return page(slug, part, id, forms.of(item, locale), official, locale);
    }

    @PostMapping("/ny")
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable String segment,
            @RequestParam int basedOn,
            @AuthenticationPrincipal SignedIn official,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        return save(slug, part(segment), null, basedOn, official, request, flash, locale);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable String segment,
            @PathVariable UUID id,
            @RequestParam int basedOn,
            @AuthenticationPrincipal SignedIn official,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        return save(slug, part(segment), id, basedOn, official, request, flash, locale);
    }

    /** The process figure as it would be with what is typed; nothing when that makes no sense. */
    @PostMapping({"/ny/figur", "/{id}/figur"})
    Object preview(
            @PathVariable String slug,
            @PathVariable String segment,
            @PathVariable(required = false) @Nullable UUID id,
            @AuthenticationPrincipal SignedIn official,
            HttpServletRequest request,
            Locale locale) {
        PlanPart part = part(segment);
        PlanContent content = desk.openForEditing(slug, official).content();
        ItemForms.Received received = forms.read(part, content, locale, request);
        Optional<Item> item =
                received.errors().hasErrors()
                        ? Optional.empty()
                        : item(received, id == null ? UUID.randomUUID() : id, content, part);
        return item.<Object>map(each -> pages.figure(content.put(part, each), locale))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /**
     * @param til the new place among its neighbours, counted from 0
     */
    @PostMapping("/{id}/plads")
    String move(
            @PathVariable String slug,
            @PathVariable String segment,
            @PathVariable UUID id,
            @RequestParam int til,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        PlanPart part = part(segment);
        int before = desk.openForEditing(slug, official).content().placeOf(part, id);
        desk.move(slug, part, id, til, official);
        told(slug, "planning.moved", official, flash);
        return "redirect:" + address(slug, part) + (til < before ? "#op-" : "#ned-") + id;
    }

    @PostMapping("/{id}/sletning")
    String remove(
            @PathVariable String slug,
            @PathVariable String segment,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        PlanPart part = part(segment);
        desk.remove(slug, part, id, official);
        told(slug, "planning.removed", official, flash);
        return "redirect:" + address(slug, part) + "#" + part.segment();
    }

    private ModelAndView save(
            String slug,
            PlanPart part,
            @Nullable UUID id,
            int basedOn,
            SignedIn official,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        PlanDesk.Sheet sheet = desk.openForEditing(slug, official);
        ItemForms.Received received = forms.read(part, sheet.content(), locale, request);
        UUID itemId = id == null ? UUID.randomUUID() : id;
        Optional<Item> item =
                received.errors().hasErrors()
                        ? Optional.empty()
                        : item(received, itemId, sheet.content(), part);
        if (item.isEmpty()) {
            OpenForm open = new OpenForm(part, id, received.form(), basedOn, Map.of());
            return FormAnswer.invalid(
                    pages.lists(DeskPage.of(part), sheet, open, locale), received.errors());
        }
        try {
            desk.edit(
                    slug,
                    basedOn,
                    PlanDesk.actOn(part, id == null ? "added" : "changed", item.get()),
                    (base, now) ->
                            merged(part, itemId, id == null, received.form(), base, now, locale),
                    official);
        } catch (EditConflict conflict) {
            return conflict(slug, part, id, conflict, official, locale);
        } catch (IllegalArgumentException e) {
            received.errors().reject("planning.choice.unknown");
            OpenForm open = new OpenForm(part, id, received.form(), basedOn, Map.of());
            return FormAnswer.invalid(
                    pages.lists(DeskPage.of(part), sheet, open, locale), received.errors());
        }
        told(slug, "planning.saved", official, flash);
        return new ModelAndView("redirect:" + address(slug, part) + "#p-" + itemId);
    }

    /** The plan with the item as typed, brought together with what others did to it meanwhile. */
    private PlanContent merged(
            PlanPart part,
            UUID id,
            boolean isNew,
            ItemForm typed,
            PlanContent base,
            PlanContent now,
            Locale locale) {
        Item before = base.item(part, id).orElse(null);
        Item current = now.item(part, id).orElse(null);
        ItemForm form = typed;
        if (!isNew && before == null && current == null) {
            throw new PlanNotFound();
        }
        if (current != null && !current.equals(before)) {
            FormMerge<? extends Record> merge =
                    FormMerge.of(
                            before == null ? null : (Record) forms.of(before, locale),
                            (Record) forms.of(current, locale),
                            (Record) typed);
            if (!merge.isClear()) {
                throw new EditConflict(merge);
            }
            form = (ItemForm) merge.form();
        }
        return now.put(part, form.toItem(id, now, current));
    }

    private ModelAndView conflict(
            String slug,
            PlanPart part,
            @Nullable UUID id,
            EditConflict conflict,
            SignedIn official,
            Locale locale) {
        PlanDesk.Sheet sheet = desk.openForEditing(slug, official);
        OpenForm open =
                new OpenForm(
                        part,
                        id,
                        (ItemForm) conflict.merge().form(),
                        sheet.plan().newestVersion(),
                        conflict.merge().theirs());
        return FormAnswer.conflict(
                pages.lists(DeskPage.of(part), sheet, open, locale), conflict.merge());
    }

    private ModelAndView page(
            String slug,
            PlanPart part,
            @Nullable UUID id,
            ItemForm form,
            SignedIn official,
            Locale locale) {
        PlanDesk.Sheet sheet = desk.openForEditing(slug, official);
        OpenForm open = new OpenForm(part, id, form, sheet.plan().newestVersion(), Map.of());
        return pages.lists(DeskPage.of(part), sheet, open, locale);
    }

    /** A choice that no page offers makes no item; the form says so. */
    private static Optional<Item> item(
            ItemForms.Received received, UUID id, PlanContent content, PlanPart part) {
        try {
            Item before = content.item(part, id).orElse(null);
            return Optional.of(received.form().toItem(id, content, before));
        } catch (IllegalArgumentException e) {
            received.errors().reject("planning.choice.unknown");
            return Optional.empty();
        }
    }

    private void told(String slug, String message, SignedIn official, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        flash.addFlashAttribute("undo", desk.open(slug, official).plan().newestVersion());
    }

    private static PlanPart part(String segment) {
        return PlanPart.at(segment).orElseThrow(PlanNotFound::new);
    }

    private static String address(String slug, PlanPart part) {
        return "/forvaltning/planer/" + slug + "/" + DeskPage.of(part).segment();
    }
}
