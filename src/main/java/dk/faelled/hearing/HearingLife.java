package dk.faelled.hearing;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.OneAtATime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts by which officials bring a hearing from draft to conclusion. */
@Service
@OfficialOnly
@Transactional
public class HearingLife {

    private final Hearings hearings;
    private final HearingNotices notices;
    private final HearingAccess access;
    private final HearingPress press;
    private final ApplicationEventPublisher events;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    HearingLife(
            Hearings hearings,
            HearingNotices notices,
            HearingAccess access,
            HearingPress press,
            ApplicationEventPublisher events,
            OneAtATime oneAtATime,
            Clock clock) {
        this.hearings = hearings;
        this.notices = notices;
        this.access = access;
        this.press = press;
        this.events = events;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * Tells of a hearing. It opens by itself on its first day.
     *
     * @throws HearingNotReady when something is missing
     */
    public void announce(String slug, SignedIn who) {
        Hearing hearing = held(slug, who);
        List<HearingFinding> missing = press.missing(hearing);
        if (!missing.isEmpty()) {
            throw new HearingNotReady(missing);
        }
        hearing.announce(clock.instant());
        press.show(hearing);
        tell(hearing, who, "hearing-announced", List.of());
    }

    /** Moves the deadline; everybody who takes part is told. */
    public void extend(String slug, LocalDate later, String reason, SignedIn who) {
        Hearing hearing = held(slug, who);
        HearingNotice notice = hearing.extend(later, reason, clock.instant());
        notify(hearing, notice);
        tell(
                hearing,
                who,
                "hearing-extended",
                List.of(
                        Difference.of(
                                "hearing.field.deadline",
                                String.valueOf(notice.formerDeadline()),
                                String.valueOf(notice.newDeadline())),
                        Difference.of("hearing.field.reason", "", reason)));
    }

    /** Shows what was changed; everybody who takes part is told. */
    public void tellChange(String slug, String what, SignedIn who) {
        Hearing hearing = held(slug, who);
        HearingContent newest = press.contentOf(hearing, hearing.newestVersion());
        HearingNotice notice = hearing.tellChange(newest, what, clock.instant());
        press.show(hearing);
        notify(hearing, notice);
        tell(
                hearing,
                who,
                "hearing-changed",
                List.of(Difference.of("hearing.field.change", "", what)));
    }

    /** Ends it. What is being sent at this moment is still taken in. */
    public void conclude(String slug, SignedIn who) {
        Hearing hearing = held(slug, who);
        hearing.conclude(clock.instant());
        tell(hearing, who, "hearing-concluded", List.of());
    }

    /** Waits for every response that is being received. */
    private Hearing held(String slug, SignedIn who) {
        oneAtATime.hold(access.with(Grant.EDITOR, slug, who).id());
        return hearings.holdForChange(slug).orElseThrow(HearingNotFound::new);
    }

    private void notify(Hearing hearing, HearingNotice notice) {
        notices.save(notice);
        events.publishEvent(new HearingTold(hearing, notice));
    }

    private void tell(Hearing hearing, SignedIn who, String act, List<Difference> differences) {
        events.publishEvent(
                new HearingHandled(
                        hearing.subject(), who.actor(), act, clock.instant(), differences));
    }
}
