package dk.faelled.intake;

import dk.faelled.document.Attachments;
import dk.faelled.document.UnacceptableFile;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingNotFound;
import dk.faelled.hearing.Hearings;
import dk.faelled.job.JobProgress;
import dk.faelled.job.JobWorker;
import dk.faelled.platform.OneAtATime;
import dk.faelled.response.Answers;
import dk.faelled.response.HearingResponse;
import dk.faelled.response.Reception;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receives the rows of an import, some at a time; each is a response, or has faults and changes
 * nothing. Rows and responses are committed together, so that none is received twice.
 */
@Component
class ImportWork implements JobWorker {

    static final String KIND = "import";

    private static final int AT_ONCE = 50;
    private static final int MOST_FILES = 10;

    private final ResponseImports imports;
    private final ImportRows rows;
    private final RowReaders readers;
    private final Hearings hearings;
    private final Reception reception;
    private final Attachments attachments;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    ImportWork(
            ResponseImports imports,
            ImportRows rows,
            RowReaders readers,
            Hearings hearings,
            Reception reception,
            Attachments attachments,
            OneAtATime oneAtATime,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.readers = readers;
        this.hearings = hearings;
        this.reception = reception;
        this.attachments = attachments;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean work(UUID importId, JobProgress progress) {
        ResponseImport file = imports.findById(importId).orElseThrow(ImportNotFound::new);
        List<ImportRow> next = rows.waiting(importId, AT_ONCE);
        if (next.isEmpty()) {
            return false;
        }
        oneAtATime.share(file.hearingId());
        Hearing hearing = hearings.findById(file.hearingId()).orElseThrow(HearingNotFound::new);
        if (hearing.state(clock.instant()).takesResponses()) {
            next.forEach(row -> receive(row, file, hearing));
        } else {
            next.forEach(row -> fail(row, file, List.of(RowFault.of("intake.fault.concluded"))));
        }
        Map<ImportRow.State, Long> counts = rows.counts(importId);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        progress.tell(all - counts.getOrDefault(ImportRow.State.WAITING, 0L), all);
        return true;
    }

    private void receive(ImportRow row, ResponseImport file, Hearing hearing) {
        ImportMapping mapping = Objects.requireNonNull(file.mapping());
        RowReader.Read read = readers.of(mapping, hearing).read(row.cells(), row.mail() != null);
        if (!read.faults().isEmpty()) {
            fail(row, file, read.faults());
            return;
        }
        List<RowFault> leftOut = new ArrayList<>();
        List<UUID> enclosed = row.mail() == null ? List.of() : keep(row.mail(), leftOut);
        Answers answers = read.answers().enclosing(enclosed);
        if (answers.isEmpty()) {
            leftOut.add(RowFault.of("intake.fault.empty"));
            fail(row, file, leftOut);
            return;
        }
        HearingResponse response =
                reception.receive(
                        hearing,
                        read.sender(),
                        answers,
                        mapping.channel(),
                        read.received(),
                        mapping.receipts());
        rows.receive(file.id(), row.number(), response.number(), leftOut);
    }

    private void fail(ImportRow row, ResponseImport file, List<RowFault> faults) {
        rows.judge(file.id(), Map.of(row.number(), faults));
    }

    /** Files that cannot be kept are left out, and told. */
    private List<UUID> keep(byte[] mail, List<RowFault> leftOut) {
        List<UUID> kept = new ArrayList<>();
        for (MailFile.Enclosed each : MailFile.files(mail)) {
            Optional<UUID> file =
                    kept.size() < MOST_FILES ? take(each.name(), each.content()) : Optional.empty();
            file.ifPresentOrElse(
                    kept::add, () -> leftOut.add(RowFault.of("intake.left-out", each.name())));
        }
        return kept;
    }

    /**
     * Nothing for a file that is never kept.
     *
     * @throws UnacceptableFile when it could not be looked through now; the job tries again
     */
    private Optional<UUID> take(String name, byte[] content) {
        try {
            return Optional.of(attachments.take(name, content).id());
        } catch (UnacceptableFile refused) {
            if (refused.reason() == UnacceptableFile.Reason.NOT_SCANNED) {
                throw refused;
            }
            return Optional.empty();
        }
    }
}
