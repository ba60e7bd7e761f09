package dk.faelled.response;

import dk.faelled.hearing.Hearings;
import dk.faelled.platform.SecretLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds those who have begun a response of the deadline, and forgets what nobody went on with.
 */
@Component
class ResponseWatch {

    private static final int AT_ONCE = 100;
    private static final int REMINDED_BEFORE = 2;
    private static final Duration SETTLED = Duration.ofHours(12);

    /** How long a draft is kept after it was last touched. */
    private static final Duration KEPT_FOR = Duration.ofDays(180);

    private final ResponseDrafts drafts;
    private final DraftKeeping keeping;
    private final Hearings hearings;
    private final ResponseMails mails;
    private final SecretLinks links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ResponseWatch(
            ResponseDrafts drafts,
            DraftKeeping keeping,
            Hearings hearings,
            ResponseMails mails,
            SecretLinks links,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.keeping = keeping;
        this.hearings = hearings;
        this.mails = mails;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${faelled.hearing.reminder-pause}")
    void remind() {
        inRounds(this::remindSome);
    }

    @Scheduled(fixedDelayString = "PT6H")
    void forgetDrafts() {
        inRounds(this::forgetSome);
    }

    /** They may be very many: some in each transaction, until a round found fewer. */
    private void inRounds(IntSupplier round) {
        int handled = AT_ONCE;
        while (handled == AT_ONCE) {
            handled = Objects.requireNonNull(transaction.execute(status -> round.getAsInt()));
        }
    }

    private int remindSome() {
        LocalDate today = LocalDate.now(clock);
        List<ResponseDraft> due =
                drafts.takeUnreminded(
                        today,
                        today.plusDays(REMINDED_BEFORE),
                        clock.instant().minus(SETTLED),
                        AT_ONCE);
        due.forEach(
                draft ->
                        mails.draftReminder(
                                draft, hearings.findById(draft.hearingId()).orElseThrow()));
        return due.size();
    }

    private int forgetSome() {
        List<ResponseDraft> old = drafts.takeUntouched(clock.instant().minus(KEPT_FOR), AT_ONCE);
        for (ResponseDraft draft : old) {
            keeping.throwAway(draft);
            if (draft.corrects() == 0) {
                links.revoke(HearingResponse.TYPE, draft.id());
            }
        }
        return old.size();
    }
}
