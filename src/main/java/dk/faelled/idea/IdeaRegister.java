package dk.faelled.idea;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanAccess;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.search.SearchWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All ideas whatever their state, for officials: tables and exports. */
@Service
@OfficialOnly
@Transactional(readOnly = true)
public class IdeaRegister {

    /** An idea bank in the overview. */
    public record BankRow(
            String planSlug,
            String planTitle,
            String question,
            LocalDate opens,
            LocalDate closes,
            int ideas,
            int waiting,
            int unanswered) {}

    /** An idea in the table. */
    public record Row(
            UUID id,
            @Nullable Integer number,
            String title,
            String theme,
            IdeaState state,
            IdeaStatus status,
            int supporters,
            Instant sentAt) {}

    /** An idea that was looked for. */
    public record Found(UUID id, String title, String plan) {}

    /** An idea in an export: everything but how to reach its author. */
    public record ExportRow(
            @Nullable Integer number,
            String title,
            String text,
            String theme,
            @Nullable String place,
            @Nullable String authorName,
            IdeaState state,
            IdeaStatus status,
            int supporters,
            int comments,
            Instant sentAt,
            @Nullable Instant publishedAt,
            @Nullable String answerText,
            @Nullable String answerUnit,
            @Nullable String declineReason) {}

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final PlanAccess access;

    IdeaRegister(JdbcClient jdbc, PlanAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The banks of the plans this person is caseworker of. */
    public List<BankRow> banks(SignedIn who) {
        List<UUID> plans = List.copyOf(access.plansWith(Grant.CASEWORKER, who));
        if (plans.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select b.plan_slug, b.plan_title, b.question, b.opens, b.closes,
                          counted.ideas, counted.waiting, counted.unanswered
                        from idea_bank b cross join lateral (
                          select count(number) as ideas,
                            count(*) filter (where state = 'AWAITING_MODERATION') as waiting,
                            count(*) filter (where state = 'PUBLISHED'
                              and status in ('RECEIVED', 'UNDER_CONSIDERATION')) as unanswered
                          from idea where bank_id = b.id) counted
                        where b.plan_id in (:plans)
                        order by b.closes desc limit 200""")
                .param("plans", plans)
                .query(BankRow.class)
                .list();
    }

    /** Ideas of this person's plans in which all words are found. */
    public List<Found> find(String q, int limit, SignedIn who) {
        List<UUID> plans = List.copyOf(access.plansWith(Grant.CASEWORKER, who));
        String words = SearchWords.of(q).all();
        if (plans.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select i.id, i.title, b.plan_title as plan
                        from idea i join idea_bank b on b.id = i.bank_id
                        where b.plan_id in (:plans) and i.words @@ to_tsquery('danish', :query)
                        order by i.sent_at desc limit :limit""")
                .param("plans", plans)
                .param("query", words)
                .param("limit", limit)
                .query(Found.class)
                .list();
    }

    public List<Row> list(IdeaBank bank, @Nullable IdeaState state, String q, int page) {
        SearchWords words = SearchWords.of(q);
        return jdbc.sql(
                        """
                        select id, number, title, theme, state, status, supporters, sent_at
                        from idea where bank_id = :bank"""
                                + (state == null ? "" : " and state = :state")
                                + (words.isEmpty()
                                        ? ""
                                        : " and words @@ to_tsquery('danish', :query)")
                                + " order by sent_at desc, id limit :limit offset :offset")
                .param("bank", bank.id())
                .param("state", state == null ? "" : state.name())
                .param("query", words.all())
                .param("limit", PAGE + 1)
                .param("offset", (page - 1) * PAGE)
                .query(Row.class)
                .list();
    }

    /** All confirmed ideas of a bank in the order of their numbers; close the stream after use. */
    public Stream<ExportRow> export(IdeaBank bank) {
        return jdbc
                .sql(
                        """
                        select number, title, text, theme, place, author_name, state, status,
                          supporters, sent_at, published_at, answer_text, answer_unit,
                          decline_reason,
                          (select count(*) from comment c
                           where c.subject_id = i.id and c.state = 'PUBLISHED') as comments
                        from idea i where bank_id = :bank and number is not null
                          and state <> 'WITHDRAWN' order by number""")
                .param("bank", bank.id())
                .query(ExportRow.class)
                .stream();
    }
}
