package dk.faelled.response;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingState;
import dk.faelled.hearing.HearingTold;
import dk.faelled.hearing.Hearings;
import dk.faelled.platform.SecretLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who answer what happens to their hearing: drafts that are not sent are reminded of
 * the deadline, everybody hears of an extension or a change.
 */
@Component
class ResponseWatch {

    private static final int REMINDED_BEFORE = 2;
    private static final Duration SETTLED = Duration.ofHours(12);

    /** How long a draft is kept after it was last touched. */
    private static final Duration KEPT_FOR = Duration.ofDays(180);

    private final ResponseDrafts drafts;
    private final HearingResponses responses;
    private final Hearings hearings;
    private final ResponseMails mails;
    private final SecretLinks links;
    private final Clock clock;

    ResponseWatch(
            ResponseDrafts drafts,
            HearingResponses responses,
            Hearings hearings,
            ResponseMails mails,
            SecretLinks links,
            Clock clock) {
        this.drafts = drafts;
        this.responses = responses;
        this.hearings = hearings;
        this.mails = mails;
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${faelled.hearing.reminder-pause}")
    @Transactional
    public void remind() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        for (ResponseDraft draft :
                drafts.unreminded(today, today.plusDays(REMINDED_BEFORE), now.minus(SETTLED))) {
            Hearing hearing = hearings.findById(draft.hearingId()).orElseThrow();
            if (hearing.state(now) == HearingState.OPEN) {
                mails.draftReminder(draft, hearing);
            }
        }
    }

    @Scheduled(fixedDelayString = "PT6H")
    @Transactional
    public void forgetDrafts() {
        for (ResponseDraft draft : drafts.findByKeptAtBefore(clock.instant().minus(KEPT_FOR))) {
            drafts.delete(draft);
            if (draft.corrects() == 0) {
                links.revoke(HearingResponse.TYPE, draft.id());
            }
        }
    }

    /** In the transaction that changes the hearing: nobody is left untold. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(HearingTold told) {
        Hearing hearing = told.hearing();
        responses
                .findByHearingIdAndStateNot(hearing.id(), ResponseState.WITHDRAWN)
                .forEach(response -> mails.told(response, hearing, told.notice()));
        drafts.findByHearingId(hearing.id()).stream()
                .filter(draft -> draft.corrects() == 0)
                .forEach(draft -> mails.told(draft, hearing, told.notice()));
    }
}
