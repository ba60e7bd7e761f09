package dk.faelled.hearing;

import dk.faelled.account.Grant;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanMother;
import dk.faelled.platform.Actor;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Hearings of plans of their own, in the states tests need. */
@TestComponent
public class HearingStage {

    private final Hearings hearings;
    private final HearingVersions versions;
    private final ConsultedParties parties;
    private final HearingWatch watch;
    private final PlanMother plans;
    private final SecretLinks links;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HearingStage(
            Hearings hearings,
            HearingVersions versions,
            ConsultedParties parties,
            HearingWatch watch,
            PlanMother plans,
            SecretLinks links,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.hearings = hearings;
        this.versions = versions;
        this.parties = parties;
        this.watch = watch;
        this.plans = plans;
        this.links = links;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A hearing that is open for ten more days, on which mille has all parts. */
    public Hearing open(HearingKind kind, HearingContent content) {
        return open(kind, content, 10);
    }

    /** A hearing that is open for so many more days. */
    public Hearing open(HearingKind kind, HearingContent content, int days) {
        return open(draft(kind, content, 0, days));
    }

    /**
     * Announces a draft whose first day has come, and waits until the watch has opened it and
     * written to its parties.
     */
    public Hearing open(Hearing draft) {
        transaction.executeWithoutResult(
                status -> hearings.findById(draft.id()).orElseThrow().announce(clock.instant()));
        look();
        return now(draft);
    }

    /**
     * @param from the first day, counted from today
     * @param to the last day
     */
    public Hearing draft(HearingKind kind, HearingContent content, int from, int to) {
        String name = "hoering-" + UUID.randomUUID().toString().substring(0, 8);
        Plan plan = plans.published(name);
        plans.grant(plan, "mille@fjordby.example", EnumSet.allOf(Grant.class));
        return onPlan(plan, kind, content, from, to);
    }

    /** A draft of a plan's. */
    public Hearing onPlan(Plan plan, HearingKind kind, HearingContent content, int from, int to) {
        LocalDate today = LocalDate.now(clock);
        return transaction.execute(
                status -> {
                    Hearing hearing =
                            new Hearing(
                                    plan,
                                    plan.slug(),
                                    kind,
                                    new HearingPeriod(today.plusDays(from), today.plusDays(to)),
                                    "Til prøve");
                    HearingVersion version = hearing.revise(content, Actor.PORTAL, clock.instant());
                    hearings.save(hearing);
                    versions.save(version);
                    return hearing;
                });
    }

    /** Takes away the drafts of plans whose slugs begin so. */
    public void removeDrafts(String beginning) {
        transaction.executeWithoutResult(
                status ->
                        jdbc.sql("delete from hearing where plan_slug like :like")
                                .param("like", beginning + "%")
                                .update());
    }

    public ConsultedParty party(Hearing hearing, String name, String email) {
        return transaction.execute(
                status ->
                        parties.save(
                                new ConsultedParty(
                                        hearing.id(),
                                        new ConsultedParty.Details(
                                                name, SenderKind.ASSOCIATION, "", email, null))));
    }

    /** The secret of a party's link. */
    public String linkOf(ConsultedParty party) {
        Secret secret = links.issue(ConsultedParty.TYPE, party.id());
        return secret.value();
    }

    /** What the watch does from time to time. */
    public void look() {
        watch.round();
        settle();
        watch.remind();
    }

    /**
     * Waits for whoever holds a hearing: a round passes over those the portal's own watch has taken
     * at the same moment, so what it did is seen when that one is done, too.
     */
    public void settle() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("lock table hearing in exclusive mode").update());
    }

    public Hearing now(Hearing hearing) {
        return hearings.findById(hearing.id()).orElseThrow();
    }

    /** The id of the first question people see. */
    public UUID firstQuestion(Hearing hearing) {
        return questions(hearing).getFirst();
    }

    /** The ids of all questions people see. */
    public List<UUID> questions(Hearing hearing) {
        return versions.findByHearingIdAndNumber(hearing.id(), now(hearing).shownVersion())
                .orElseThrow()
                .content()
                .template()
                .questions()
                .map(Question::id)
                .toList();
    }

    /** Changes what a hearing asks, and shows it. */
    public void change(Hearing hearing, HearingContent content) {
        transaction.executeWithoutResult(
                status -> {
                    Hearing found = hearings.holdForChange(hearing.slug()).orElseThrow();
                    Instant at = clock.instant();
                    versions.save(found.revise(content, Actor.PORTAL, at));
                    found.tellChange(content, "Rettet", at);
                });
    }
}
