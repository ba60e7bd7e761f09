package dk.faelled.platform;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows officials what their Markdown becomes, while they write. */
@Controller
@OfficialOnly
class MarkdownPreviewController {

    private static final int LONGEST = 200_000;

    private final Markdown markdown;

    MarkdownPreviewController(Markdown markdown) {
        this.markdown = markdown;
    }

    @PostMapping(
            path = "/forvaltning/eksempel",
            produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String preview(
            @RequestParam(defaultValue = "") String markdown,
            @RequestParam(defaultValue = "3") int level) {
        return this.markdown.toHtml(
                markdown.substring(0, Math.min(markdown.length(), LONGEST)), level);
    }
}
