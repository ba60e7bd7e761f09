package dk.faelled.consultation;

import dk.faelled.account.SignedIn;
import dk.faelled.document.Attachments;
import dk.faelled.document.UnacceptableFile;
import dk.faelled.hearing.ConsultationMaterial;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
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
    String show(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Model model) {
        HearingDesk.Sheet sheet = desk.openForEditing(slug, official);
        model.addAttribute("sheet", sheet);
        model.addAttribute("sections", MaterialText.ofSections(sheet.content().material()));
        model.addAttribute("comparison", MaterialText.ofComparison(sheet.content().material()));
        return "consultation/material";
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

    /**
     * @param tekst the text that is heard: each section begins with a heading, its number first
     */
    @PostMapping("/tekst")
    String sections(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String tekst,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        change(
                slug,
                material ->
                        material.withSections(MaterialText.sections(tekst, material.sections())),
                official);
        return back(slug, flash, "done", "consultation.saved");
    }

    /**
     * @param tabel the models: a line for their names, then a line for each thing they are compared
     *     by, cells parted by bars
     */
    @PostMapping("/modeller")
    String comparison(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String tabel,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        change(slug, material -> MaterialText.compared(tabel, material), official);
        return back(slug, flash, "done", "consultation.saved");
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
