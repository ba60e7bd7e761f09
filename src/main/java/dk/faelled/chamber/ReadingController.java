package dk.faelled.chamber;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.FrozenPackage;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.decision.PackageReader;
import dk.faelled.document.Attachments;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading a case: its pages, annexes, versions, and the document one takes along. */
@Controller
@RequestMapping("/politik/sager/{slug}")
class ReadingController {

    private static final int PAGES = 10;

    private final CaseReading reading;
    private final Readings readings;
    private final PackageReader packages;
    private final Attachments files;

    ReadingController(
            CaseReading reading, Readings readings, PackageReader packages, Attachments files) {
        this.reading = reading;
        this.readings = readings;
        this.packages = packages;
        this.files = files;
    }

    @GetMapping
    String show(@PathVariable String slug, @AuthenticationPrincipal SignedIn member, Model model) {
        return page(reading.open(slug, member), member, model);
    }

    @GetMapping("/versioner/{number}")
    String version(
            @PathVariable String slug,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn member,
            Model model) {
        return page(reading.open(slug, number, member), member, model);
    }

    /** What is new since a version, mostly since the one this person read. */
    @GetMapping("/nyt")
    String changes(
            @PathVariable String slug,
            @RequestParam int siden,
            @AuthenticationPrincipal SignedIn member,
            Model model) {
        CaseView view = reading.open(slug, member);
        model.addAttribute("view", view);
        model.addAttribute("since", siden);
        model.addAttribute("changes", reading.changes(view, siden));
        model.addAttribute("owner", owner(member));
        return "chamber/changes";
    }

    /** The words of an annex, some pages at a time. */
    @GetMapping("/bilag/{number}")
    String annex(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "1") int side,
            @AuthenticationPrincipal SignedIn member,
            Model model) {
        CaseView view = reading.open(slug, member);
        FrozenPackage.FrozenAnnex annex = find(view, number);
        int page = Math.clamp(side, 1, Math.max(1, (annex.pages() + PAGES - 1) / PAGES));
        int first = (page - 1) * PAGES + 1;
        model.addAttribute("view", view);
        model.addAttribute("annex", annex);
        model.addAttribute("owner", owner(member));
        model.addAttribute("page", page);
        model.addAttribute("first", first);
        model.addAttribute("words", packages.words(annex.fileId(), first, PAGES));
        model.addAttribute("more", first + PAGES <= annex.pages());
        return "chamber/annex";
    }

    @GetMapping("/filer/{number}")
    ResponseEntity<byte[]> file(
            @PathVariable String slug,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn member) {
        UUID file = find(reading.open(slug, member), number).fileId();
        return files.privately(file).orElseThrow(PackageNotFound::new);
    }

    /** The case with its annexes as one document. */
    @GetMapping("/pakke.pdf")
    ResponseEntity<byte[]> bound(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn member) {
        byte[] content =
                reading.bound(reading.open(slug, member)).orElseThrow(PackageNotFound::new);
        return answer(content, MediaType.APPLICATION_PDF, slug + ".pdf");
    }

    /** A version as it was frozen, byte for byte, for whoever wants to check its sum. */
    @GetMapping("/versioner/{number}.json")
    ResponseEntity<byte[]> original(
            @PathVariable String slug,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn member) {
        byte[] content = reading.original(reading.open(slug, number, member));
        return answer(content, MediaType.APPLICATION_JSON, slug + "-" + number + ".json");
    }

    @PostMapping("/laest")
    String read(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn member,
            RedirectAttributes flash) {
        TableItem item = reading.open(slug, member).item();
        readings.mark(member.id(), item.packageId(), item.versionNumber());
        flash.addFlashAttribute("done", "chamber.marked");
        return "redirect:/politik";
    }

    @PostMapping("/ulaest")
    String unread(@PathVariable String slug, @AuthenticationPrincipal SignedIn member) {
        readings.forget(member.id(), reading.open(slug, member).item().packageId());
        return "redirect:/politik";
    }

    private static String page(CaseView view, SignedIn member, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("owner", owner(member));
        return "chamber/case";
    }

    /** Tells browsers whose kept pages they hold. */
    static String owner(SignedIn member) {
        return Integer.toHexString(member.id().hashCode());
    }

    private static FrozenPackage.FrozenAnnex find(CaseView view, int number) {
        return view.frozen().annex(number).orElseThrow(PackageNotFound::new);
    }

    private static ResponseEntity<byte[]> answer(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
