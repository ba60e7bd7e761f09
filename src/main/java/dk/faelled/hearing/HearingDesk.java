package dk.faelled.hearing;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.plan.Plan;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Slug;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where officials write hearings. Every change makes a version; those who change one at once take
 * turns, and whoever comes second is told what the first did.
 */
@Service
@OfficialOnly
@Transactional
public class HearingDesk {

    /**
     * A hearing as it lies on somebody's desk.
     *
     * @param content the newest version, whether or not people see it
     * @param rights what this person may do
     */
    public record Sheet(
            Hearing hearing, HearingContent content, HearingState state, Set<Grant> rights) {

        public boolean mayEdit() {
            return rights.contains(Grant.EDITOR) && state != HearingState.CONCLUDED;
        }

        public boolean mayRead() {
            return rights.contains(Grant.CASEWORKER);
        }
    }

    private final Hearings hearings;
    private final HearingVersions versions;
    private final HearingAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingDesk(
            Hearings hearings,
            HearingVersions versions,
            HearingAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hearings = hearings;
        this.versions = versions;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet open(String slug, SignedIn who) {
        return sheet(access.readable(slug, who), who);
    }

    @Transactional(readOnly = true)
    public Sheet openForEditing(String slug, SignedIn who) {
        return sheet(access.with(Grant.EDITOR, slug, who), who);
    }

    /** The plan a new hearing is to belong to. */
    @Transactional(readOnly = true)
    public Plan plan(String planSlug, SignedIn who) {
        return access.plans().require(Grant.EDITOR, planSlug, who);
    }

    /**
     * Begins a hearing. Returns its slug.
     *
     * @throws PeriodTooShort when it is shorter than its kind should be, without a reason
     */
    public String create(
            String planSlug,
            HearingKind kind,
            HearingPeriod period,
            @Nullable String shorterReason,
            HearingContent content,
            SignedIn who) {
        Plan plan = plan(planSlug, who);
        String slug = Slug.unique(content.text().title(), hearings::existsBySlug);
        Hearing hearing = new Hearing(plan, slug, kind, period, shorterReason);
        write(hearing, content, who);
        announce(hearing, who, "hearing-created", List.of());
        return slug;
    }

    /**
     * Sets when it is open, and what kind of hearing it is.
     *
     * @throws PeriodTooShort when it is shorter than its kind should be, without a reason
     */
    public void plan(
            String slug,
            HearingKind kind,
            HearingPeriod period,
            @Nullable String shorterReason,
            SignedIn who) {
        Hearing hearing = held(slug, who);
        String before = described(hearing);
        hearing.plan(kind, period, shorterReason);
        String after = described(hearing);
        if (!after.equals(before)) {
            announce(
                    hearing,
                    who,
                    "hearing-edited",
                    List.of(Difference.of("hearing.period", before, after)));
        }
    }

    /**
     * Changes what it says and asks.
     *
     * @param basedOn the version the change was thought out on
     * @param change gets that version and the newest one, and makes the next
     */
    public void edit(
            String slug, int basedOn, BinaryOperator<HearingContent> change, SignedIn who) {
        Hearing hearing = held(slug, who);
        HearingContent before = newest(hearing);
        HearingContent base =
                versions.findByHearingIdAndNumber(hearing.id(), basedOn)
                        .map(HearingVersion::content)
                        .orElse(before);
        HearingContent after = change.apply(base, before);
        if (!after.equals(before)) {
            write(hearing, after, who);
            announce(hearing, who, "hearing-edited", HearingDescription.differences(before, after));
        }
    }

    /** Throws a draft away. */
    public void discard(String slug, SignedIn who) {
        Hearing hearing = held(slug, who);
        if (!hearing.isDraft()) {
            throw new IllegalHearingTransition("An announced hearing stays");
        }
        announce(hearing, who, "hearing-discarded", List.of());
        hearings.delete(hearing);
    }

    private Sheet sheet(Hearing hearing, SignedIn who) {
        return new Sheet(
                hearing,
                newest(hearing),
                hearing.state(clock.instant()),
                access.plans().of(hearing.planId(), who));
    }

    private Hearing held(String slug, SignedIn who) {
        access.with(Grant.EDITOR, slug, who);
        return hearings.holdForChange(slug).orElseThrow(HearingNotFound::new);
    }

    private void write(Hearing hearing, HearingContent content, SignedIn who) {
        HearingVersion version = hearing.revise(content, who.actor(), clock.instant());
        hearings.save(hearing);
        versions.save(version);
    }

    private HearingContent newest(Hearing hearing) {
        return versions.findByHearingIdAndNumber(hearing.id(), hearing.newestVersion())
                .orElseThrow()
                .content();
    }

    private static String described(Hearing hearing) {
        return hearing.kind()
                + " "
                + hearing.period().opens()
                + " – "
                + hearing.period().responseDeadline();
    }

    private void announce(Hearing hearing, SignedIn who, String act, List<Difference> differences) {
        events.publishEvent(
                new HearingHandled(
                        hearing.subject(), who.actor(), act, clock.instant(), differences));
    }
}
