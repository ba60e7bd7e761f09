package dk.faelled.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.faelled.platform.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HearingTests {

    private static final LocalDate OPENS = LocalDate.of(2026, 6, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 28);
    private static final Instant BEFORE = Instant.parse("2026-05-20T10:00:00Z");
    private static final Instant DURING = Instant.parse("2026-06-10T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-06-29T10:00:00Z");

    @Test
    void opensAndClosesByTimeAlone() {
        Hearing hearing = HearingMother.announced(OPENS, DEADLINE, BEFORE);

        assertThat(hearing.state(Instant.parse("2026-05-31T21:59:59Z")))
                .isEqualTo(HearingState.ANNOUNCED);
        assertThat(hearing.state(Instant.parse("2026-05-31T22:00:00Z")))
                .isEqualTo(HearingState.OPEN);
        assertThat(hearing.state(Instant.parse("2026-06-28T21:59:59Z")))
                .isEqualTo(HearingState.OPEN);
        assertThat(hearing.state(Instant.parse("2026-06-28T22:00:00Z")))
                .isEqualTo(HearingState.AWAITING_CONCLUSION);
    }

    @Test
    void isOpenAgainWhenTheDeadlineIsExtendedAfterItPassed() {
        Hearing hearing = HearingMother.announced(OPENS, DEADLINE, BEFORE);

        HearingNotice notice = hearing.extend(DEADLINE.plusDays(7), "Mange spurgte", AFTER);

        assertThat(hearing.state(AFTER)).isEqualTo(HearingState.OPEN);
        assertThat(notice.formerDeadline()).isEqualTo(DEADLINE);
        assertThat(notice.newDeadline()).isEqualTo(DEADLINE.plusDays(7));
    }

    @Test
    void isNeverMadeShorter() {
        Hearing hearing = HearingMother.announced(OPENS, DEADLINE, BEFORE);

        assertRefused(() -> hearing.extend(DEADLINE, "Samme dag", DURING));
        assertRefused(() -> hearing.extend(DEADLINE.minusDays(1), "Kortere", DURING));
    }

    @Test
    void isNotExtendedToADayThatIsOver() {
        Hearing hearing = HearingMother.announced(OPENS, DEADLINE, BEFORE);

        assertRefused(
                () ->
                        hearing.extend(
                                DEADLINE.plusDays(1), "For sent", AFTER.plus(Duration.ofDays(9))));
    }

    @Test
    void isConcludedOnlyAfterItsDeadlineAndThenTakesNothing() {
        Hearing hearing = HearingMother.announced(OPENS, DEADLINE, BEFORE);

        assertRefused(() -> hearing.conclude(DURING));
        hearing.conclude(AFTER);

        assertThat(hearing.state(AFTER).takesResponses()).isFalse();
        assertRefused(() -> hearing.extend(DEADLINE.plusDays(30), "Igen", AFTER));
        assertRefused(() -> hearing.revise(HearingMother.content("Nyt"), Actor.PORTAL, AFTER));
    }

    @Test
    void showsWhatWasChangedOnlyOnceItIsTold() {
        Hearing hearing = HearingMother.announced(OPENS, DEADLINE, BEFORE);

        HearingContent corrected = HearingMother.content("Rettet");
        hearing.revise(corrected, Actor.PORTAL, DURING);

        assertThat(hearing.title()).isEqualTo("Hvad mener du?");
        assertThat(hearing.shownVersion()).isEqualTo(1);
        assertThat(hearing.hasUntoldChanges()).isTrue();
        hearing.tellChange(corrected, "Teksten er rettet", DURING);
        assertThat(hearing.title()).isEqualTo("Rettet");
        assertThat(hearing.shownVersion()).isEqualTo(2);
        assertRefused(() -> hearing.tellChange(corrected, "Intet", DURING));
    }

    @Test
    void asksForAReasonWhenItIsShorterThanItsKind() {
        Hearing hearing = HearingMother.draft(HearingKind.POLICY, OPENS, DEADLINE);
        HearingPeriod period = new HearingPeriod(OPENS, DEADLINE);

        assertThatExceptionOfType(PeriodTooShort.class)
                .isThrownBy(() -> hearing.plan(HearingKind.PLAN_PROPOSAL, period, null));
        hearing.plan(HearingKind.PLAN_PROPOSAL, period, "Byrådet har besluttet det");

        assertThat(hearing.shorterReason()).isEqualTo("Byrådet har besluttet det");
    }

    @Test
    void keepsItsPeriodOnceItIsAnnounced() {
        Hearing hearing = HearingMother.announced(OPENS, DEADLINE, BEFORE);

        assertRefused(
                () ->
                        hearing.plan(
                                HearingKind.POLICY,
                                new HearingPeriod(OPENS, DEADLINE.plusDays(1)),
                                null));
    }

    @Test
    void isNotAnnouncedWhenItIsOver() {
        Hearing hearing = HearingMother.draft(HearingKind.POLICY, OPENS, DEADLINE);

        assertRefused(() -> hearing.announce(AFTER));
    }

    private static void assertRefused(Runnable act) {
        assertThatExceptionOfType(IllegalHearingTransition.class).isThrownBy(act::run);
    }
}
