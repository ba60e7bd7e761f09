package dk.faelled.preparation;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.Annex;
import dk.faelled.decision.LiveAnnexes;
import dk.faelled.decision.PackageDesk;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.document.Attachments;
import dk.faelled.document.StoredFile;
import dk.faelled.document.UnacceptableFile;
import dk.faelled.platform.OfficialOnly;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a package encloses: uploaded files, and what lives elsewhere in the portal. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/beslutninger/{slug}/bilag")
class AnnexController {

    private static final int LONGEST_TITLE = 200;

    private final PackageDesk desk;
    private final LiveAnnexes live;
    private final Attachments files;
    private final PreparationPages pages;

    AnnexController(PackageDesk desk, LiveAnnexes live, Attachments files, PreparationPages pages) {
        this.desk = desk;
        this.live = live;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        return new ModelAndView("preparation/annexes")
                .addObject("sheet", sheet)
                .addObject("offers", offers(sheet));
    }

    @PostMapping
    ModelAndView upload(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(required = false) @Nullable MultipartFile fil,
            @RequestParam(defaultValue = "false") boolean kunMedlemmer,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        pages.editing(slug, official);
        if (fil == null || fil.isEmpty() || titel.length() > LONGEST_TITLE) {
            return PreparationPages.problem(slug, "/bilag", "preparation.annex.missing", flash);
        }
        try {
            StoredFile stored = files.take(fil);
            String title = titel.isBlank() ? stored.name() : titel.strip();
            enclose(slug, title, Annex.Kind.FILE, null, stored.id(), kunMedlemmer, official);
        } catch (UnacceptableFile e) {
            return PreparationPages.problem(slug, "/bilag", "document.file." + e.reason(), flash);
        }
        return PreparationPages.done(slug, "/bilag", "preparation.saved", flash);
    }

    /** Encloses something that is frozen when the package is sent. */
    @PostMapping("/levende")
    ModelAndView enclose(
            @PathVariable String slug,
            @RequestParam Annex.Kind slags,
            @RequestParam UUID emne,
            @RequestParam(defaultValue = "false") boolean kunMedlemmer,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        PackageDesk.Sheet sheet = pages.editing(slug, official);
        LiveAnnexes.Offer offer =
                offers(sheet).stream()
                        .filter(each -> each.kind() == slags && each.subjectId().equals(emne))
                        .findFirst()
                        .orElseThrow(PackageNotFound::new);
        enclose(slug, offer.title(), slags, emne, null, kunMedlemmer, official);
        return PreparationPages.done(slug, "/bilag", "preparation.saved", flash);
    }

    @PostMapping("/{id}/plads")
    ModelAndView move(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam int til,
            @AuthenticationPrincipal SignedIn official) {
        desk.moveAnnex(slug, id, til, official);
        return new ModelAndView("redirect:" + PreparationPages.address(slug) + "/bilag#op-" + id);
    }

    @PostMapping("/{id}/sletning")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.removeAnnex(slug, id, official);
        return PreparationPages.done(slug, "/bilag", "preparation.removed", flash);
    }

    /** A file as it lies on the desk. */
    @GetMapping("/{id}/fil")
    ResponseEntity<byte[]> file(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official) {
        UUID fileId =
                desk.open(slug, official)
                        .decisionPackage()
                        .content()
                        .annex(id)
                        .map(Annex::fileId)
                        .orElseThrow(PackageNotFound::new);
        return files.privately(fileId).orElseThrow(PackageNotFound::new);
    }

    private void enclose(
            String slug,
            String title,
            Annex.Kind kind,
            @Nullable UUID subjectId,
            @Nullable UUID fileId,
            boolean membersOnly,
            SignedIn official) {
        desk.enclose(
                slug,
                new Annex(UUID.randomUUID(), title, kind, subjectId, fileId, membersOnly),
                official);
    }

    /** What is not enclosed already. */
    private List<LiveAnnexes.Offer> offers(PackageDesk.Sheet sheet) {
        return live.of(sheet.decisionPackage()).stream()
                .filter(
                        offer ->
                                sheet.decisionPackage().content().annexes().stream()
                                        .noneMatch(
                                                annex ->
                                                        annex.kind() == offer.kind()
                                                                && offer.subjectId()
                                                                        .equals(annex.subjectId())))
                .toList();
    }
}
