package dk.faelled.plan;

import dk.faelled.account.Grant;
import dk.faelled.account.Grants;
import dk.faelled.account.SignedIn;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.platform.Actor;
import dk.faelled.platform.VagueDate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** Small plans for tests. */
@TestComponent
public class PlanMother {

    private final Plans plans;
    private final PlanWriter writer;
    private final PlanVersions versions;
    private final Bodies bodies;
    private final Grants grants;
    private final UserDetailsService staff;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanMother(
            Plans plans,
            PlanWriter writer,
            PlanVersions versions,
            Bodies bodies,
            Grants grants,
            UserDetailsService staff,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.plans = plans;
        this.writer = writer;
        this.versions = versions;
        this.bodies = bodies;
        this.grants = grants;
        this.staff = staff;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Plan draft(String slug) {
        return draft(slug, false);
    }

    public Plan draft(String slug, boolean fourEyes) {
        return transaction.execute(status -> write(slug, fourEyes));
    }

    public Plan published(String slug) {
        return transaction.execute(
                status -> {
                    Plan plan = write(slug, false);
                    writer.publish(plan, clock.instant().minus(Duration.ofDays(1)));
                    return plan;
                });
    }

    /** A draft on which somebody has all parts. */
    public Plan grantedDraft(String slug, String email) {
        return granted(slug, false, email, EnumSet.allOf(Grant.class));
    }

    public Plan granted(String slug, boolean fourEyes, String email, EnumSet<Grant> parts) {
        return transaction.execute(
                status -> {
                    Plan plan = write(slug, fourEyes);
                    grant(plan, email, parts);
                    return plan;
                });
    }

    /** Gives somebody parts in a plan. */
    public void grant(Plan plan, String email, EnumSet<Grant> parts) {
        transaction.executeWithoutResult(
                status ->
                        grants.set(
                                ((SignedIn) staff.loadUserByUsername(email)).id(),
                                plan.id(),
                                parts));
    }

    /** Takes away all drafts of a test by the beginning of their slugs. */
    public void removeDrafts(String beginning) {
        transaction.executeWithoutResult(
                status -> {
                    String like = beginning + "%";
                    for (String table : List.of("plan_grant", "plan_version")) {
                        jdbc.sql(
                                        "delete from %s where plan_id in".formatted(table)
                                                + " (select id from plan where slug like :like)")
                                .param("like", like)
                                .update();
                    }
                    jdbc.sql("delete from plan where slug like :like").param("like", like).update();
                });
    }

    /** What the newest version of a plan says. */
    public PlanContent newest(Plan plan) {
        Plan now = plans.findById(plan.id()).orElseThrow();
        return versions.findByPlanIdAndNumber(plan.id(), now.newestVersion())
                .orElseThrow()
                .content();
    }

    public Plan now(Plan plan) {
        return plans.findById(plan.id()).orElseThrow();
    }

    /** Takes a plan from all lists once a test is done with it. */
    public void hide(Plan plan) {
        transaction.executeWithoutResult(
                status -> {
                    Plan found = plans.findById(plan.id()).orElseThrow();
                    found.withdraw();
                    writer.bring(found);
                });
    }

    private Plan write(String slug, boolean fourEyes) {
        Instant before = clock.instant().minus(Duration.ofDays(1));
        PlanContent content = content("Planen " + slug);
        Plan plan = new Plan(slug, content.about());
        plan.askFourEyes(fourEyes);
        writer.write(plan, content, PlanVersion.Act.of("created"), Actor.PORTAL, before);
        return plan;
    }

    /** A plan with all it needs to be published. */
    public PlanContent content(String title) {
        Body council = bodies.findBySlug("byraadet").orElseThrow();
        return PlanContent.of(
                        new About(
                                PlanKind.ACTION_PLAN,
                                title,
                                "En lille plan",
                                "",
                                "Til prøve",
                                "",
                                new ContactPerson(
                                        "Navn", "Titel", "70 00 00 00", "a@fjordby.example"),
                                new PlanBodies(
                                        List.of(council.id()), council.id(), List.of(), null)))
                .put(PlanPart.PHASES, phase(council.id()));
    }

    private static Phase phase(UUID actorId) {
        return new Phase(
                UUID.randomUUID(),
                "Fase",
                "Sker",
                List.of(),
                "Ud",
                Influence.INVOLVEMENT,
                "Sådan",
                actorId,
                new Period(VagueDate.parse("2026-01"), VagueDate.parse("2026-12")));
    }
}
