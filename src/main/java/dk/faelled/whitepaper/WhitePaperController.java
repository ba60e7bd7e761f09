package dk.faelled.whitepaper;

import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingView;
import dk.faelled.thread.Threads;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Published white papers. */
@Controller
@RequestMapping("/hoeringer/{slug}")
class WhitePaperController {

    private final HearingReader reader;
    private final PublishedPapers published;
    private final Threads threads;

    WhitePaperController(HearingReader reader, PublishedPapers published, Threads threads) {
        this.threads = threads;
        this.reader = reader;
        this.published = published;
    }

    @GetMapping("/hvidbog")
    String show(@PathVariable String slug, Model model) {
        HearingView view = reader.published(slug);
        WhitePaper paper = of(view);
        model.addAttribute("view", view);
        model.addAttribute("whitePaper", paper);
        model.addAttribute("paper", published.content(paper));
        model.addAttribute("changes", published.changes(paper));
        model.addAttribute(
                "became",
                threads.consequencesOf(
                        ThemeAnswers.TYPE,
                        published.content(paper).chapters().stream()
                                .map(WhitePaperContent.Chapter::themeId)
                                .toList()));
        return "whitepaper/show";
    }

    @GetMapping("/hvidbog.{format:pdf|docx|xlsx}")
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String format) {
        WhitePaper paper = of(reader.published(slug));
        Format as = Format.valueOf(format.toUpperCase(Locale.ROOT));
        return file(published.file(paper, as), as, "hvidbog-" + slug + "-" + paper.number());
    }

    static ResponseEntity<byte[]> file(byte[] content, Format format, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (format == Format.PDF
                                        ? ContentDisposition.inline()
                                        : ContentDisposition.attachment())
                                .filename(name + "." + format.ending())
                                .build()
                                .toString())
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
                .body(content);
    }

    private WhitePaper of(HearingView view) {
        return published
                .of(view.requireResponses().hearing().id())
                .orElseThrow(WhitePaperNotFound::new);
    }
}
