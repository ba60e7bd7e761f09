package dk.faelled.plan;

import dk.faelled.governance.BodyConcerns;
import dk.faelled.platform.Subject;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans a body has a part in, for its page. */
@Component
class PlanConcerns implements BodyConcerns {

    private record Row(UUID id, String title, String slug, String part) {}

    private final JdbcClient jdbc;

    PlanConcerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Concern> of(UUID bodyId) {
        return jdbc
                .sql(
                        """
                        select p.id, p.title, p.slug, b.part
                        from plan_body b join plan p on p.id = b.plan_id
                        where b.body_id = :body and p.state <> 'DRAFT'
                        order by p.published_at desc, b.part limit 100""")
                .param("body", bodyId)
                .query(Row.class)
                .list()
                .stream()
                .map(
                        row ->
                                new Concern(
                                        new Subject(
                                                Plan.TYPE,
                                                row.id,
                                                row.title,
                                                "/planer/" + row.slug),
                                        "plan.part-of." + row.part))
                .toList();
    }
}
