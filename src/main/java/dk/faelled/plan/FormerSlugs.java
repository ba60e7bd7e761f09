package dk.faelled.plan;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses plans had before, so that links outlive a new name. */
@Component
class FormerSlugs {

    private final JdbcClient jdbc;

    FormerSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a plan's address when it moves to another; an address it comes back to is its own. */
    @Transactional
    public void leave(Plan plan, String forSlug) {
        jdbc.sql("delete from former_plan_slug where slug = :slug and plan_id = :plan")
                .param("slug", forSlug)
                .param("plan", plan.id())
                .update();
        jdbc.sql("insert into former_plan_slug (slug, plan_id) values (:slug, :plan)")
                .param("slug", plan.slug())
                .param("plan", plan.id())
                .update();
    }

    /** Whether a slug was or is another plan's, so that it cannot be given away. */
    @Transactional(readOnly = true)
    public boolean isTaken(String slug, Plan plan) {
        return jdbc.sql(
                        """
                        select exists (select 1 from plan where slug = :slug and id <> :plan)
                          or exists (select 1 from former_plan_slug
                            where slug = :slug and plan_id <> :plan)""")
                .param("slug", slug)
                .param("plan", plan.id())
                .query(Boolean.class)
                .single();
    }

    /** The slug a public plan has now that had another one before. */
    @Transactional(readOnly = true)
    public Optional<String> now(String former) {
        return jdbc.sql(
                        """
                        select p.slug from former_plan_slug f join plan p on p.id = f.plan_id
                        where f.slug = :slug and p.state <> 'DRAFT'""")
                .param("slug", former)
                .query(String.class)
                .optional();
    }
}
