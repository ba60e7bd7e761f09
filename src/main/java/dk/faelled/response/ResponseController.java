package dk.faelled.response;

import dk.faelled.document.Attachments;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingContent;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingView;
import dk.faelled.hearing.Question;
import dk.faelled.thread.Threads;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Published responses: also when their hearing is long over. */
@Controller
@RequestMapping("/hoeringer/{slug}/svar")
class ResponseController {

    private final HearingReader reader;
    private final HearingResponses responses;
    private final ResponseVersions versions;
    private final ResponseList list;
    private final ResponseReading reading;
    private final PublicAnswers shown;
    private final Attachments files;
    private final Threads threads;

    ResponseController(
            HearingReader reader,
            HearingResponses responses,
            ResponseVersions versions,
            ResponseList list,
            ResponseReading reading,
            PublicAnswers shown,
            Attachments files,
            Threads threads) {
        this.reader = reader;
        this.responses = responses;
        this.versions = versions;
        this.list = list;
        this.reading = reading;
        this.shown = shown;
        this.files = files;
        this.threads = threads;
    }

    @GetMapping
    String list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long under,
            Model model) {
        HearingView view = reader.published(slug).requireResponses();
        List<ResponseList.Row> rows = list.published(view.hearing().id(), under);
        model.addAttribute("view", view);
        model.addAttribute("rows", rows.stream().limit(ResponseList.PAGE).toList());
        model.addAttribute("more", rows.size() > ResponseList.PAGE);
        model.addAttribute("first", under == Long.MAX_VALUE);
        return "response/list";
    }

    @GetMapping("/{number:\\d+}")
    String show(@PathVariable String slug, @PathVariable long number, Locale locale, Model model) {
        HearingView view = reader.published(slug).requireResponses();
        ResponseVersion version = shown(view.hearing(), number);
        model.addAttribute("view", view);
        model.addAttribute("response", responses.findById(version.responseId()).orElseThrow());
        model.addAttribute("version", version);
        model.addAttribute("became", threads.trailOf(HearingResponse.TYPE, version.responseId()));
        model.addAttribute("parts", reading.publicParts(contentOf(view, version), version, locale));
        return "response/show";
    }

    /** A file of an answer that is published. */
    @GetMapping("/{number:\\d+}/filer/{fileId}")
    ResponseEntity<byte[]> file(
            @PathVariable String slug, @PathVariable long number, @PathVariable UUID fileId) {
        HearingView view = reader.published(slug).requireResponses();
        ResponseVersion version = shown(view.hearing(), number);
        Answers answers = shown.of(version);
        boolean isPublic =
                answers.to(EnclosedFiles.QUESTION.id()).files().contains(fileId)
                        || contentOf(view, version)
                                .template()
                                .questions()
                                .filter(Question::published)
                                .anyMatch(
                                        question ->
                                                answers.to(question.id()).files().contains(fileId));
        if (!isPublic) {
            throw new ResponseNotFound();
        }
        return files.privately(fileId).orElseThrow(ResponseNotFound::new);
    }

    private HearingContent contentOf(HearingView view, ResponseVersion version) {
        return reader.content(view.hearing().id(), version.contentVersion());
    }

    private ResponseVersion shown(Hearing hearing, long number) {
        return responses
                .findByHearingIdAndNumber(hearing.id(), number)
                .filter(HearingResponse::isPublic)
                .flatMap(
                        response ->
                                versions.findByResponseIdAndNumber(
                                        response.id(), response.publishedVersion()))
                .orElseThrow(ResponseNotFound::new);
    }
}
