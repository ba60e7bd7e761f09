package dk.faelled.whitepaper;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.job.Job;
import dk.faelled.job.Jobs;
import dk.faelled.plan.Plan;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import dk.faelled.response.ResponseDesk;
import dk.faelled.thread.Threads;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officials prepare, freeze and publish white papers. */
@Service
@OfficialOnly
@Transactional
class WhitePaperDesk {

    private final ResponseDesk responses;
    private final WhitePapers papers;
    private final WhitePaperFiles files;
    private final WhitePaperTexts texts;
    private final WhitePaperWriter writer;
    private final WhitePaperPress press;
    private final PublishedPapers published;
    private final Threads threads;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WhitePaperDesk(
            ResponseDesk responses,
            WhitePapers papers,
            WhitePaperFiles files,
            WhitePaperTexts texts,
            WhitePaperWriter writer,
            WhitePaperPress press,
            PublishedPapers published,
            Threads threads,
            Jobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.papers = papers;
        this.files = files;
        this.texts = texts;
        this.writer = writer;
        this.press = press;
        this.published = published;
        this.threads = threads;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** As it would be now. */
    @Transactional(readOnly = true)
    public WhitePaperContent draft(String slug, Edition edition, SignedIn who) {
        return writer.write(responses.hearing(slug, who), edition);
    }

    @Transactional(readOnly = true)
    public byte[] printDraft(String slug, Edition edition, Format format, SignedIn who) {
        return press.print(responses.hearing(slug, who), draft(slug, edition, who), null, format);
    }

    @Transactional(readOnly = true)
    public WhitePaperText text(Hearing hearing) {
        return texts.of(hearing);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<WhitePaper> of(Hearing hearing) {
        return papers.findByHearingIdOrderByNumberDesc(hearing.id());
    }

    @Transactional(readOnly = true)
    public List<WhitePaperFiles.Listed> filesOf(List<WhitePaper> some) {
        return some.isEmpty() ? List.of() : files.of(some.stream().map(WhitePaper::id).toList());
    }

    /**
     * A frozen white paper, in whichever edition.
     *
     * @throws WhitePaperNotFound when there is none of that number
     */
    @Transactional(readOnly = true)
    public byte[] file(String slug, int number, Edition edition, Format format, SignedIn who) {
        return files.findByWhitePaperIdAndEditionAndFormat(
                        paper(slug, number, who).id(), edition, format)
                .orElseThrow(WhitePaperNotFound::new)
                .content();
    }

    /**
     * @throws StaleEdit when somebody else wrote meanwhile
     */
    public void write(
            String slug,
            long basedOn,
            String introduction,
            String representativeness,
            SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        WhitePaperText text = texts.of(hearing);
        StaleEdit.refuse(basedOn, text.version());
        List<Difference> differences =
                List.of(
                        Difference.of("whitepaper.introduction", text.introduction(), introduction),
                        Difference.of(
                                "whitepaper.representativeness",
                                text.representativeness(),
                                representativeness));
        text.write(introduction, representativeness);
        texts.save(text);
        tell(hearing, "white-paper-written", differences, who);
    }

    /** How far what is being done to some of them is, by their ids. */
    @Transactional(readOnly = true)
    public Map<UUID, Job> jobsOf(List<WhitePaper> some) {
        return some.stream()
                .flatMap(paper -> jobs.find(paper.jobKind(), paper.id()).stream())
                .collect(Collectors.toMap(Job::subjectId, job -> job));
    }

    /** Asks for a frozen one; it is written in the background. */
    public void request(String slug, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        requireKept(hearing);
        List<WhitePaper> known = of(hearing);
        if (!known.isEmpty() && known.getFirst().state() == WhitePaper.State.REQUESTED) {
            jobs.begin(Freezing.KIND, known.getFirst().id(), who.actor());
            return;
        }
        int number = known.isEmpty() ? 1 : known.getFirst().number() + 1;
        WhitePaper paper =
                papers.save(new WhitePaper(hearing.id(), number, who.actor(), clock.instant()));
        jobs.begin(Freezing.KIND, paper.id(), who.actor());
        tell(hearing, "white-paper-requested", number(number), who);
    }

    /** Shows a frozen one to the public, and tells everybody who answered. */
    public void publish(String slug, int number, SignedIn who) {
        WhitePaper paper = paper(slug, number, who);
        paper.publish(clock.instant());
        join(paper, responses.hearing(slug, who));
        jobs.begin(Conclusion.KIND, paper.id(), who.actor());
        tell(responses.hearing(slug, who), "white-paper-published", number(number), who);
    }

    /** The plan shows what is to be changed in it, and leads back to what was said. */
    private void join(WhitePaper paper, Hearing hearing) {
        for (WhitePaperContent.Chapter chapter : published.content(paper).chapters()) {
            threads.unlink(ThemeAnswers.TYPE, chapter.themeId(), Plan.TYPE);
            if (chapter.remark() != null && !chapter.remark().amendment().isEmpty()) {
                threads.link(ThemeAnswers.TYPE, chapter.themeId(), Plan.TYPE, hearing.planId());
            }
        }
    }

    /** Stops the writing, or the letters that are still to be written. */
    public void stop(String slug, int number, SignedIn who) {
        WhitePaper paper = paper(slug, number, who);
        jobs.stop(paper.jobKind(), paper.id());
        tell(responses.hearing(slug, who), "white-paper-stopped", number(number), who);
    }

    /** Goes on with what was stopped or failed. */
    public void goOn(String slug, int number, SignedIn who) {
        WhitePaper paper = paper(slug, number, who);
        requireKept(responses.hearing(slug, who));
        if (jobs.find(paper.jobKind(), paper.id()).filter(Job::isBroken).isEmpty()) {
            throw new IllegalWhitePaperTransition();
        }
        jobs.begin(paper.jobKind(), paper.id(), who.actor());
        tell(responses.hearing(slug, who), "white-paper-gone-on", number(number), who);
    }

    /** Of what was disposed of nothing more is written. */
    private static void requireKept(Hearing hearing) {
        if (hearing.shelfLife().disposedAt() != null) {
            throw new IllegalWhitePaperTransition();
        }
    }

    private WhitePaper paper(String slug, int number, SignedIn who) {
        return papers.findByHearingIdAndNumber(responses.hearing(slug, who).id(), number)
                .orElseThrow(WhitePaperNotFound::new);
    }

    private static List<Difference> number(int number) {
        return List.of(Difference.of("whitepaper.sheet.number", "", number));
    }

    private void tell(Hearing hearing, String act, List<Difference> differences, SignedIn who) {
        events.publishEvent(
                new WhitePaperHandled(
                        hearing.subject(), who.actor(), act, clock.instant(), differences));
    }
}
