package dk.faelled.roundtable;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said at the tables. Proposals and votes carry ids made on the phone: whatever is sent
 * again because the network failed counts once.
 */
@Service
@Transactional
public class ProposalBook {

    /**
     * A proposal with what became of it.
     *
     * @param becamePath where it lives on; null as long as nobody took it on
     */
    public record Proposal(
            UUID id,
            UUID tableId,
            int tableNumber,
            String text,
            long votes,
            Instant writtenAt,
            @Nullable String becamePath) {}

    private static final String ALL =
            """
            select p.id, p.table_id, t.number as table_number, p.text,
              greatest(0, coalesce((select sum(v.vote) from proposal_vote v where v.proposal_id = p.id), 0))
                as votes,
              p.written_at, p.became_path
            from proposal p join discussion_table t on t.id = p.table_id
            """;
    private static final String ORDER = " order by t.number, votes desc, p.written_at, p.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes one down; a second time nothing happens. */
    void write(UUID id, UUID tableId, String text) {
        jdbc.sql(
                        """
                        insert into proposal (id, table_id, text, written_at)
                        select :id, t.id, :text, :at
                        from (select id from discussion_table where id = :table for key share) t
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("table", tableId)
                .param("text", text.strip())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Counts one for or takes one back.
     *
     * @param id of this vote
     */
    void vote(UUID id, UUID tableId, UUID proposalId, boolean up) {
        jdbc.sql(
                        """
                        insert into proposal_vote (id, proposal_id, vote)
                        select :id, p.id, :vote from proposal p
                        where p.id = :proposal and p.table_id = :table
                          and (:vote > 0 or (select coalesce(sum(v.vote), 0) from proposal_vote v
                                             where v.proposal_id = p.id) > 0)
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("proposal", proposalId)
                .param("table", tableId)
                .param("vote", up ? 1 : -1)
                .update();
    }

    /** Takes one away again, as long as nobody took it on. */
    void withdraw(UUID tableId, UUID proposalId) {
        jdbc.sql(
                        """
                        delete from proposal
                        where id = :proposal and table_id = :table and became_path is null""")
                .param("proposal", proposalId)
                .param("table", tableId)
                .update();
    }

    void became(UUID proposalId, String path) {
        jdbc.sql("update proposal set became_path = :path where id = :id")
                .param("path", path)
                .param("id", proposalId)
                .update();
    }

    /** What a table wants, the most wanted first. */
    @Transactional(readOnly = true)
    public List<Proposal> ofTable(UUID tableId) {
        return jdbc.sql(ALL + " where t.id = :table" + ORDER)
                .param("table", tableId)
                .query(Proposal.class)
                .list();
    }

    /** What all tables of a conference want, table by table, the most wanted first. */
    @Transactional(readOnly = true)
    public List<Proposal> ofConference(UUID conferenceId) {
        return jdbc.sql(ALL + " where t.conference_id = :conference" + ORDER)
                .param("conference", conferenceId)
                .query(Proposal.class)
                .list();
    }

    /** Changes whenever anything was said or voted, on whichever instance. */
    @Transactional(readOnly = true)
    String mark(UUID conferenceId) {
        return jdbc.sql(
                        """
                        select count(distinct p.id) || ' ' || count(v.id) || ' ' || coalesce(max(p.written_at)::text, '')
                        from discussion_table t left join proposal p on p.table_id = t.id
                          left join proposal_vote v on v.proposal_id = p.id
                        where t.conference_id = :conference""")
                .param("conference", conferenceId)
                .query(String.class)
                .single();
    }
}
