package dk.faelled.consultation;

import dk.faelled.account.SignedIn;
import dk.faelled.document.Attachments;
import dk.faelled.document.UnacceptableFile;
import dk.faelled.hearing.ConsultationMaterial;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.platform.EditConflict;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people read before they answer: documents, the text by sections, models to compare. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/materiale")
class MaterialController {

    private static final int LONGEST_TITLE = 200;

    private final HearingDesk desk;
    private final Attachments files;
    private final Clock clock;

    MaterialController(HearingDesk desk, Attachments files, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        HearingDesk.Sheet sheet = desk.openForEditing(slug, official);
        return page(sheet, MaterialForm.of(sheet.content().material()));
    }

    @PostMapping("/dokumenter")
    String add(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(required = false) @Nullable MultipartFile fil,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.openForEditing(slug, official);
        if (fil == null || fil.isEmpty() || titel.length() > LONGEST_TITLE) {
            return back(slug, flash, "problem", "consultation.document.missing");
        }
        try {
            var stored = files.take(fil);
            String title = titel.isBlank() ? stored.name() : titel.strip();
            change(
                    slug,
                    material ->
                            material.withDocuments(
                                    with(
                                            material.documents(),
                                            new ConsultationMaterial.Document(
                                                    UUID.randomUUID(),
                                                    title,
                                                    LocalDate.now(clock),
                                                    stored.id()))),
                    official);
        } catch (UnacceptableFile e) {
            return back(slug, flash, "problem", "document.file." + e.reason());
        }
        return back(slug, flash, "done", "consultation.saved");
    }

    @PostMapping("/dokumenter/{id}/sletning")
    String remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        change(
                slug,
                material ->
                        material.withDocuments(
                                material.documents().stream()
                                        .filter(document -> !document.id().equals(id))
                                        .toList()),
                official);
        return back(slug, flash, "done", "consultation.removed");
    }

    @PostMapping("/tekst")
    ModelAndView sections(
            @PathVariable String slug,
            @RequestParam int basedOn,
            @RequestParam(defaultValue = "") String tekst,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        return save(
                slug,
                basedOn,
                before -> before.withText(tekst),
                (form, now) ->
                        now.withSections(MaterialText.sections(form.tekst(), now.sections())),
                official,
                flash);
    }

    @PostMapping("/modeller")
    ModelAndView comparison(
            @PathVariable String slug,
            @RequestParam int basedOn,
            @RequestParam(defaultValue = "") String tabel,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        return save(
                slug,
                basedOn,
                before -> before.withTable(tabel),
                (form, now) -> MaterialText.compared(form.tabel(), now),
                official,
                flash);
    }

    /** Saves one of the texts, unless somebody else saved another meanwhile. */
    private ModelAndView save(
            String slug,
            int basedOn,
            UnaryOperator<MaterialForm> typing,
            BiFunction<MaterialForm, ConsultationMaterial, ConsultationMaterial> change,
            SignedIn official,
            RedirectAttributes flash) {
        try {
            desk.edit(
                    slug,
                    basedOn,
                    (base, now) ->
                            now.with(
                                    change.apply(
                                            merged(base.material(), now.material(), typing),
                                            now.material())),
                    official);
        } catch (EditConflict conflict) {
            return FormAnswer.conflict(
                    page(
                            desk.openForEditing(slug, official),
                            (MaterialForm) conflict.merge().form()),
                    conflict.merge());
        }
        return new ModelAndView(back(slug, flash, "done", "consultation.saved"));
    }

    private static MaterialForm merged(
            ConsultationMaterial base,
            ConsultationMaterial now,
            UnaryOperator<MaterialForm> typing) {
        MaterialForm before = MaterialForm.of(base);
        FormMerge<MaterialForm> merge =
                FormMerge.of(before, MaterialForm.of(now), typing.apply(before));
        if (!merge.isClear()) {
            throw new EditConflict(merge);
        }
        return merge.form();
    }

    private static ModelAndView page(HearingDesk.Sheet sheet, MaterialForm form) {
        return new ModelAndView("consultation/material")
                .addObject("sheet", sheet)
                .addObject("basedOn", sheet.hearing().newestVersion())
                .addObject("form", form);
    }

    private void change(
            String slug, UnaryOperator<ConsultationMaterial> change, SignedIn official) {
        desk.edit(
                slug,
                desk.openForEditing(slug, official).hearing().newestVersion(),
                (base, now) -> now.with(change.apply(now.material())),
                official);
    }

    private static <T> List<T> with(List<T> list, T item) {
        List<T> items = new ArrayList<>(list);
        items.add(item);
        return items;
    }

    private static String back(String slug, RedirectAttributes flash, String kind, String message) {
        flash.addFlashAttribute(kind, message);
        return "redirect:/forvaltning/hoeringer/" + slug + "/materiale";
    }
}
