package dk.faelled.chamber;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.FrozenPackage;
import dk.faelled.decision.PackageQuestions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members' questions; those that are answered go into the next version of their case. */
@Component
@Transactional
class QuestionBook implements PackageQuestions {

    /** A question that waits for an answer, with its case. */
    record Waiting(
            UUID id, UUID planId, String slug, String title, String question, Instant askedAt) {}

    private static final String COLUMNS =
            """
            select id, package_id, step_id, asked_by_id, asked_by, question, asked_at, answer,
              answered_by, answered_at
            from member_question
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FrozenPackage.AnsweredQuestion> answered(UUID packageId) {
        return of(packageId).stream()
                .filter(MemberQuestion::isAnswered)
                .map(
                        each ->
                                new FrozenPackage.AnsweredQuestion(
                                        each.askedBy(),
                                        each.question(),
                                        Objects.requireNonNull(each.answer()),
                                        Objects.requireNonNull(each.answeredAt())))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<MemberQuestion> of(UUID packageId) {
        return jdbc.sql(COLUMNS + " where package_id = :package order by asked_at, id")
                .param("package", packageId)
                .query(MemberQuestion.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<MemberQuestion> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(MemberQuestion.class)
                .optional();
    }

    /** The newest answers in some packages. */
    @Transactional(readOnly = true)
    public List<MemberQuestion> latestAnswers(Collection<UUID> packageIds, int limit) {
        return packageIds.isEmpty()
                ? List.of()
                : jdbc.sql(
                                COLUMNS
                                        + """
                                         where package_id in (:packages) and answer is not null
                                        order by answered_at desc limit :limit
                                        """)
                        .param("packages", packageIds)
                        .param("limit", limit)
                        .query(MemberQuestion.class)
                        .list();
    }

    /** What waits for an answer in some plans, the oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Collection<UUID> planIds) {
        return planIds.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select q.id, p.plan_id, p.slug, p.title, q.question, q.asked_at
                                from member_question q join decision_package p on p.id = q.package_id
                                where p.plan_id in (:plans) and q.answer is null order by q.asked_at""")
                        .param("plans", planIds)
                        .query(Waiting.class)
                        .list();
    }

    /** Keeps a question; one that came before is not kept twice. */
    boolean ask(UUID id, UUID packageId, UUID stepId, SignedIn who, String question) {
        return jdbc.sql(
                                """
                                insert into member_question (id, package_id, step_id, asked_by_id, asked_by,
                                  question, asked_at)
                                values (:id, :package, :step, :by, :name, :question, :at)
                                on conflict (id) do nothing""")
                        .param("id", id)
                        .param("package", packageId)
                        .param("step", stepId)
                        .param("by", who.id())
                        .param("name", who.name())
                        .param("question", question)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Keeps the first answer; says no to a second one. */
    boolean answer(UUID id, String answer, String by) {
        return jdbc.sql(
                                """
                                update member_question
                                set answer = :answer, answered_by = :by, answered_at = :at
                                where id = :id and answer is null""")
                        .param("id", id)
                        .param("answer", answer)
                        .param("by", by)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
