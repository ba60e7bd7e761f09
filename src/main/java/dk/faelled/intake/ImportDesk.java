package dk.faelled.intake;

import dk.faelled.account.SignedIn;
import dk.faelled.document.Checksum;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.Question;
import dk.faelled.job.Job;
import dk.faelled.job.Jobs;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.OneAtATime;
import dk.faelled.response.ResponseDesk;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where caseworkers bring in files with responses: upload, explain, try, begin. */
@Service
@OfficialOnly
@Transactional
class ImportDesk {

    private static final int AT_ONCE = 500;
    private static final int SHOWN = 100;
    private static final int EXAMPLES = 3;

    /**
     * An import as it lies on somebody's desk.
     *
     * @param examples the first rows, as long as it is not begun
     * @param failed the first rows that failed
     * @param incomplete the first rows that were received without all their files
     * @param counts rows in each state there are any in
     * @param known whether the same file was brought in before
     */
    record Sheet(
            ResponseImport file,
            List<ImportRow> examples,
            List<ImportRow> failed,
            List<ImportRow> incomplete,
            Map<ImportRow.State, Long> counts,
            Optional<Job> job,
            boolean known) {

        long count(ImportRow.State state) {
            return counts.getOrDefault(state, 0L);
        }

        public long waiting() {
            return count(ImportRow.State.WAITING);
        }

        public long received() {
            return count(ImportRow.State.RECEIVED);
        }

        public long failures() {
            return count(ImportRow.State.FAILED);
        }

        public long all() {
            return waiting() + received() + failures();
        }
    }

    private final ResponseDesk responses;
    private final ResponseImports imports;
    private final ImportRows rows;
    private final RowReaders readers;
    private final HearingReader hearings;
    private final Jobs jobs;
    private final OneAtATime oneAtATime;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportDesk(
            ResponseDesk responses,
            ResponseImports imports,
            ImportRows rows,
            RowReaders readers,
            HearingReader hearings,
            Jobs jobs,
            OneAtATime oneAtATime,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.imports = imports;
        this.rows = rows;
        this.readers = readers;
        this.hearings = hearings;
        this.jobs = jobs;
        this.oneAtATime = oneAtATime;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ResponseImport> of(String slug, SignedIn who) {
        return imports.findByHearingIdOrderByUploadedAtDesc(responses.hearing(slug, who).id());
    }

    /** The questions columns can answer: files come with mails only. */
    @Transactional(readOnly = true)
    public List<Question> questions(Hearing hearing) {
        return hearings.content(hearing.id(), hearing.shownVersion())
                .template()
                .questions()
                .filter(question -> question.kind().isText() || question.kind().isChosen())
                .toList();
    }

    @Transactional(readOnly = true)
    public Sheet open(String slug, UUID id, SignedIn who) {
        ResponseImport file = file(slug, id, who);
        return new Sheet(
                file,
                file.isBegun() ? List.of() : rows.next(id, ImportRow.State.WAITING, 0, EXAMPLES),
                rows.next(id, ImportRow.State.FAILED, 0, SHOWN),
                rows.incomplete(id, SHOWN),
                rows.counts(id),
                jobs.find(ImportWork.KIND, id),
                imports.existsByHearingIdAndChecksumAndBegunTrueAndIdNot(
                        file.hearingId(), file.checksum(), id));
    }

    /**
     * @throws UnreadableImport when responses cannot be read from it
     */
    public UUID upload(String slug, String name, byte[] content, SignedIn who) {
        Hearing hearing = taking(slug, who);
        ImportTable table = ImportFile.read(name, content);
        ResponseImport file =
                imports.saveAndFlush(
                        new ResponseImport(
                                hearing.id(),
                                name,
                                Checksum.of(content),
                                table,
                                who.actor(),
                                clock.instant()));
        rows.add(file.id(), table.rows());
        tell(hearing, file, "import-uploaded", who);
        return file.id();
    }

    /** Says what the columns mean, and tries every row; nothing is received yet. */
    public void explain(String slug, UUID id, ImportMapping mapping, SignedIn who) {
        oneAtATime.hold(id);
        ResponseImport file = file(slug, id, who);
        file.explain(mapping);
        RowReader reader = readers.of(mapping, responses.hearing(slug, who));
        List<ImportRow> some = rows.page(id, 0, AT_ONCE);
        while (!some.isEmpty()) {
            Map<Integer, List<RowFault>> faults = new HashMap<>();
            some.forEach(
                    row ->
                            faults.put(
                                    row.number(),
                                    reader.read(row.cells(), row.hasMail()).faults()));
            rows.judge(id, faults);
            some = rows.page(id, some.getLast().number(), AT_ONCE);
        }
    }

    /** Receives the sound rows, in the background. */
    public void begin(String slug, UUID id, SignedIn who) {
        oneAtATime.hold(id);
        Hearing hearing = taking(slug, who);
        ResponseImport file = file(slug, id, who);
        file.begin();
        jobs.begin(ImportWork.KIND, id, who.actor());
        tell(hearing, file, "import-begun", who);
    }

    public void stop(String slug, UUID id, SignedIn who) {
        ResponseImport file = file(slug, id, who);
        jobs.stop(ImportWork.KIND, id);
        tell(responses.hearing(slug, who), file, "import-stopped", who);
    }

    /** Goes on with what was stopped or failed. */
    public void goOn(String slug, UUID id, SignedIn who) {
        ResponseImport file = file(slug, id, who);
        if (jobs.find(ImportWork.KIND, id).filter(Job::isBroken).isEmpty()) {
            throw new IllegalImportTransition();
        }
        jobs.begin(ImportWork.KIND, id, who.actor());
        tell(responses.hearing(slug, who), file, "import-gone-on", who);
    }

    /** Takes a file away again before anything of it was received. */
    public void remove(String slug, UUID id, SignedIn who) {
        ResponseImport file = file(slug, id, who);
        file.requireOpen();
        rows.remove(id);
        imports.delete(file);
        tell(responses.hearing(slug, who), file, "import-removed", who);
    }

    /** The rows that failed, some at a time. */
    @Transactional(readOnly = true)
    public List<ImportRow> failed(String slug, UUID id, int after, SignedIn who) {
        file(slug, id, who);
        return rows.next(id, ImportRow.State.FAILED, after, AT_ONCE);
    }

    private Hearing taking(String slug, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        if (!hearing.state(clock.instant()).takesResponses()) {
            throw new IllegalImportTransition();
        }
        return hearing;
    }

    private ResponseImport file(String slug, UUID id, SignedIn who) {
        return imports.findByIdAndHearingId(id, responses.hearing(slug, who).id())
                .orElseThrow(ImportNotFound::new);
    }

    private void tell(Hearing hearing, ResponseImport file, String act, SignedIn who) {
        events.publishEvent(
                new ResponsesImported(
                        hearing.subject(),
                        who.actor(),
                        act,
                        clock.instant(),
                        List.of(Difference.of("intake.file", "", file.fileName()))));
    }
}
