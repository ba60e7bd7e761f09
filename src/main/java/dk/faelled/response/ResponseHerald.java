package dk.faelled.response;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingNotice;
import dk.faelled.hearing.HearingNotices;
import dk.faelled.hearing.HearingTold;
import dk.faelled.hearing.Hearings;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells everybody who answers a hearing of an extension or a change. They may be very many: some
 * are written to at a time, and after a restart it goes on where it stopped.
 */
@Component
class ResponseHerald {

    private static final int AT_ONCE = 100;
    private static final UUID NOBODY = new UUID(0, 0);

    private record Notice(UUID noticeId, UUID hearingId, UUID toldUpTo) {}

    private final HearingResponses responses;
    private final ResponseDrafts drafts;
    private final Hearings hearings;
    private final HearingNotices notices;
    private final ResponseMails mails;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ResponseHerald(
            HearingResponses responses,
            ResponseDrafts drafts,
            Hearings hearings,
            HearingNotices notices,
            ResponseMails mails,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.responses = responses;
        this.drafts = drafts;
        this.hearings = hearings;
        this.notices = notices;
        this.mails = mails;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** In the transaction that changes the hearing: nobody is left untold. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(HearingTold told) {
        jdbc.sql(
                        """
                        insert into response_notice (notice_id, hearing_id, at, told_up_to)
                        values (:notice, :hearing, :at, :nobody)""")
                .param("notice", told.notice().id())
                .param("hearing", told.hearing().id())
                .param("at", told.notice().at().atOffset(ZoneOffset.UTC))
                .param("nobody", NOBODY)
                .update();
    }

    @Scheduled(fixedDelayString = "${faelled.hearing.watch-pause}")
    void tellAll() {
        boolean more = true;
        while (more) {
            more = Objects.requireNonNull(transaction.execute(status -> tellSome()));
        }
    }

    private boolean tellSome() {
        Optional<Notice> next =
                jdbc.sql(
                                """
                                select notice_id, hearing_id, told_up_to from response_notice
                                order by at limit 1 for update skip locked""")
                        .query(Notice.class)
                        .optional();
        next.ifPresent(this::tellSome);
        return next.isPresent();
    }

    private void tellSome(Notice next) {
        Hearing hearing = hearings.findById(next.hearingId).orElseThrow();
        HearingNotice notice = notices.findById(next.noticeId).orElseThrow();
        List<UUID> readers = readers(next);
        for (UUID reader : readers) {
            responses
                    .findById(reader)
                    .ifPresentOrElse(
                            response -> mails.told(response, hearing, notice),
                            () ->
                                    drafts.findById(reader)
                                            .ifPresent(
                                                    draft -> mails.told(draft, hearing, notice)));
        }
        if (readers.size() < AT_ONCE) {
            jdbc.sql("delete from response_notice where notice_id = :notice")
                    .param("notice", next.noticeId)
                    .update();
        } else {
            jdbc.sql("update response_notice set told_up_to = :last where notice_id = :notice")
                    .param("last", readers.getLast())
                    .param("notice", next.noticeId)
                    .update();
        }
    }

    /** Those who answered or began before the notice; who came later has read it. */
    private List<UUID> readers(Notice next) {
        return jdbc.sql(
                        """
                        (select r.id from hearing_response r join response_notice n using (hearing_id)
                         where n.notice_id = :notice and r.id > n.told_up_to
                           and r.sent_at <= n.at and r.state <> 'WITHDRAWN'
                         order by r.id limit :limit)
                        union all
                        (select d.id from response_draft d join response_notice n using (hearing_id)
                         where n.notice_id = :notice and d.id > n.told_up_to
                           and d.begun_at <= n.at and d.corrects = 0
                         order by d.id limit :limit)
                        order by id limit :limit""")
                .param("notice", next.noticeId)
                .param("limit", AT_ONCE)
                .query(UUID.class)
                .list();
    }
}
