package dk.faelled.response;

import dk.faelled.document.Attachments;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDisposal;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.SecretLinks;
import dk.faelled.search.SearchIndex;
import dk.faelled.thread.Threads;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys responses with everything that belongs to them: drafts, versions, files, links, what is
 * found by words, letters, and senders who did nothing else here.
 */
@Component
@Order(3)
@Transactional(propagation = Propagation.MANDATORY)
class ResponseDisposal implements HearingDisposal {

    private static final String OF_HEARING =
            "response_id in (select id from hearing_response where hearing_id = :hearing)";

    private final JdbcClient jdbc;
    private final Attachments files;
    private final SecretLinks links;
    private final SearchIndex search;
    private final Threads threads;
    private final Outbox outbox;
    private final ParticipantRegister participants;

    ResponseDisposal(
            JdbcClient jdbc,
            Attachments files,
            SecretLinks links,
            SearchIndex search,
            Threads threads,
            Outbox outbox,
            ParticipantRegister participants) {
        this.jdbc = jdbc;
        this.files = files;
        this.links = links;
        this.search = search;
        this.threads = threads;
        this.outbox = outbox;
        this.participants = participants;
    }

    @Override
    public void dispose(Hearing hearing) {
        Set<UUID> responses =
                new HashSet<>(
                        ids(
                                hearing,
                                "select id from hearing_response where hearing_id = :hearing"));
        responses.addAll(ids(hearing, "select id from response_draft where hearing_id = :hearing"));
        List<UUID> senders =
                ids(
                        hearing,
                        """
                        select distinct sender_id from hearing_response
                        where hearing_id = :hearing and sender_id is not null""");
        Set<UUID> enclosed =
                new HashSet<>(
                        ids(
                                hearing,
                                filesOf(
                                        "response_version v join hearing_response r on r.id = v.response_id")));
        enclosed.addAll(ids(hearing, filesOf("response_draft r")));
        delete(hearing, "delete from redaction where " + OF_HEARING);
        delete(hearing, "delete from response_version where " + OF_HEARING);
        delete(hearing, "delete from response_notice where hearing_id = :hearing");
        delete(hearing, "delete from response_draft where hearing_id = :hearing");
        delete(hearing, "delete from hearing_response where hearing_id = :hearing");
        enclosed.forEach(files::discard);
        for (UUID id : responses) {
            links.revoke(HearingResponse.TYPE, id);
            search.remove(HearingResponse.TYPE, id);
        }
        threads.forget(HearingResponse.TYPE, responses);
        outbox.forget(responses);
        participants.forgetUnused(senders);
    }

    private static String filesOf(String table) {
        return "select (jsonb_path_query(answers, '$.byQuestion.*.files[*]') #>> '{}')::uuid from "
                + table
                + " where r.hearing_id = :hearing";
    }

    private List<UUID> ids(Hearing hearing, String sql) {
        return jdbc.sql(sql).param("hearing", hearing.id()).query(UUID.class).list();
    }

    private void delete(Hearing hearing, String sql) {
        jdbc.sql(sql).param("hearing", hearing.id()).update();
    }
}
