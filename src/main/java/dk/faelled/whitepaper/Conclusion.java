package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingNotFound;
import dk.faelled.hearing.Hearings;
import dk.faelled.job.JobProgress;
import dk.faelled.job.JobWorker;
import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.response.HearingResponse;
import dk.faelled.response.RespondentLetters;
import dk.faelled.response.ResponseBook;
import dk.faelled.response.ResponseOutcomes;
import dk.faelled.thread.Threads;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of each response, as the published white paper says it: on its sender's receipt, and
 * in one letter.
 */
@Component
@Transactional
class Conclusion implements ResponseOutcomes, JobWorker {

    static final String KIND = "conclusion";

    private static final int AT_ONCE = 100;

    private final WhitePapers papers;
    private final PublishedPapers published;
    private final Hearings hearings;
    private final ResponseBook book;
    private final RespondentLetters letters;
    private final Outbox outbox;
    private final Threads threads;

    Conclusion(
            WhitePapers papers,
            PublishedPapers published,
            Hearings hearings,
            ResponseBook book,
            RespondentLetters letters,
            Outbox outbox,
            Threads threads) {
        this.papers = papers;
        this.published = published;
        this.hearings = hearings;
        this.book = book;
        this.letters = letters;
        this.outbox = outbox;
        this.threads = threads;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Outcome> of(HearingResponse response) {
        return published
                .of(response.hearingId())
                .map(paper -> outcomes(published.content(paper), response.number()))
                .orElse(List.of());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Writes to the next of those who answered. */
    @Override
    public boolean work(UUID paperId, JobProgress progress) {
        WhitePaper paper = papers.findById(paperId).orElseThrow(WhitePaperNotFound::new);
        Hearing hearing = hearings.findById(paper.hearingId()).orElseThrow(HearingNotFound::new);
        WhitePaperContent content = published.content(paper);
        List<HearingResponse> next = book.after(hearing.id(), paper.toldUpTo(), AT_ONCE);
        if (next.isEmpty()) {
            return false;
        }
        for (HearingResponse response : next) {
            join(response, content);
            tell(response, hearing, paper, content);
        }
        paper.told(next.stream().map(HearingResponse::id).toList());
        progress.tell(paper.told(), content.received());
        return true;
    }

    /** From the response one comes to what is answered to its themes, and back. */
    private void join(HearingResponse response, WhitePaperContent content) {
        threads.unlink(HearingResponse.TYPE, response.id(), ThemeAnswers.TYPE);
        content.chapters().stream()
                .filter(chapter -> chapter.numbers().contains(response.number()))
                .forEach(
                        chapter ->
                                threads.link(
                                        HearingResponse.TYPE,
                                        response.id(),
                                        ThemeAnswers.TYPE,
                                        chapter.themeId()));
    }

    private void tell(
            HearingResponse response,
            Hearing hearing,
            WhitePaper paper,
            WhitePaperContent content) {
        Letter letter =
                letters.to(
                                response,
                                "conclusion:" + paper.id() + ":" + response.id(),
                                "whitepaper.mail.subject",
                                hearing.title())
                        .paragraph("whitepaper.mail.text", hearing.title(), response.reference());
        List<Outcome> outcomes = outcomes(content, response.number());
        if (outcomes.isEmpty()) {
            letter.paragraph("whitepaper.mail.none");
        }
        for (Outcome outcome : outcomes) {
            letter.paragraph(
                    outcome.verdict() == null
                            ? "whitepaper.mail.theme"
                            : "whitepaper.mail.theme." + outcome.verdict(),
                    outcome.theme());
            Stream.of(outcome.remark()).filter(words -> !words.isEmpty()).forEach(letter::quote);
            if (!outcome.amendment().isEmpty()) {
                letter.paragraph("whitepaper.mail.amendment", outcome.section())
                        .quote(outcome.amendment());
            }
        }
        if (hearing.isPublic()) {
            letter.action("whitepaper.mail.see", hearing.path() + "/hvidbog");
        }
        outbox.post(letter.action("response.mail.receipt", letters.receipt(response)));
    }

    private static List<Outcome> outcomes(WhitePaperContent content, long number) {
        return content.chapters().stream()
                .filter(chapter -> chapter.numbers().contains(number))
                .map(chapter -> outcome(content, chapter, number))
                .toList();
    }

    /** Its own remark, where some of its words have one, comes before the theme's. */
    private static Outcome outcome(
            WhitePaperContent content, WhitePaperContent.Chapter chapter, long number) {
        WhitePaperContent.Answered remark =
                chapter.quotes().stream()
                        .filter(quote -> quote.isOf(number))
                        .map(WhitePaperContent.Quote::remark)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(chapter.remark());
        String path = content.path() + "/hvidbog#tema-" + chapter.number();
        if (remark == null) {
            return new Outcome(chapter.name(), "", null, "", "", path);
        }
        return new Outcome(
                chapter.name(),
                remark.text(),
                remark.verdict() == null ? null : remark.verdict().name(),
                remark.amendment(),
                remark.section(),
                path);
    }
}
