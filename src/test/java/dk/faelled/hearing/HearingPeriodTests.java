package dk.faelled.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingPeriodTests {

    /** The last day of each period has 24, 23 and 25 hours. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-06-14, 2026-06-14T21:59:59.999Z, 2026-06-14T22:00:00Z",
        "2026-03-01, 2026-03-29, 2026-03-29T21:59:59.999Z, 2026-03-29T22:00:00Z",
        "2026-10-01, 2026-10-25, 2026-10-25T22:59:59.999Z, 2026-10-25T23:00:00Z"
    })
    void lastsToTheLastSecondOfItsLastDayInCopenhagen(
            LocalDate opens, LocalDate deadline, Instant inTime, Instant late) {
        HearingPeriod period = new HearingPeriod(opens, deadline);

        assertThat(period.contains(inTime)).isTrue();
        assertThat(period.contains(late)).isFalse();
        assertThat(period.isOver(inTime)).isFalse();
        assertThat(period.isOver(late)).isTrue();
    }

    @Test
    void beginsWithTheFirstSecondOfItsFirstDay() {
        HearingPeriod period =
                new HearingPeriod(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 14));

        assertThat(period.contains(Instant.parse("2026-05-31T21:59:59Z"))).isFalse();
        assertThat(period.contains(Instant.parse("2026-05-31T22:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN_PROPOSAL, 2026-07-27, true",
        "PLAN_PROPOSAL, 2026-07-26, false",
        "SCHOOL_CLOSURE, 2026-07-26, false",
        "LOCAL_PLAN, 2026-06-29, true",
        "LOCAL_PLAN, 2026-06-28, false",
        "MINOR_LOCAL_PLAN, 2026-06-15, true",
        "MINOR_LOCAL_PLAN, 2026-06-14, false",
        "POLICY, 2026-06-01, true"
    })
    void knowsHowLongEachKindMustLast(HearingKind kind, LocalDate deadline, boolean longEnough) {
        HearingPeriod period = new HearingPeriod(LocalDate.of(2026, 6, 1), deadline);

        assertThat(period.isLongEnoughFor(kind)).isEqualTo(longEnough);
    }

    @Test
    void cannotEndBeforeItOpens() {
        LocalDate day = LocalDate.of(2026, 6, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HearingPeriod(day, day.minusDays(1)));
    }
}
