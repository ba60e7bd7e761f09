package dk.faelled.response;

import dk.faelled.document.Attachments;
import dk.faelled.mail.Outbox;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps drafts and throws them away, with their files: those nothing refers to any more are gone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftKeeping {

    private final ResponseDrafts drafts;
    private final ResponseVersions versions;
    private final Attachments files;
    private final Outbox outbox;

    DraftKeeping(
            ResponseDrafts drafts, ResponseVersions versions, Attachments files, Outbox outbox) {
        this.drafts = drafts;
        this.versions = versions;
        this.files = files;
        this.outbox = outbox;
    }

    void keep(ResponseDraft draft, Answers answers, Instant at) {
        drop(draft, answers);
        draft.keep(answers, at);
    }

    /** Of one that was never sent, the letters about it go, too. */
    void throwAway(ResponseDraft draft) {
        become(draft, Answers.NONE);
        if (draft.corrects() == 0) {
            outbox.forget(List.of(draft.id()));
        }
    }

    /** The draft is no more; what was taken from it stays. */
    void become(ResponseDraft draft, Answers taken) {
        drop(draft, taken);
        drafts.delete(draft);
    }

    private void drop(ResponseDraft draft, Answers kept) {
        Set<UUID> gone = new HashSet<>();
        draft.answers().fileIds().forEach(gone::add);
        kept.fileIds().forEach(gone::remove);
        if (!gone.isEmpty() && draft.corrects() > 0) {
            versions.findByResponseIdOrderByNumber(draft.id()).stream()
                    .flatMap(version -> version.answers().fileIds())
                    .forEach(gone::remove);
        }
        gone.forEach(files::discard);
    }
}
