package dk.faelled.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Danish working days. */
class WorkingDaysTests {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        // A Tuesday: Wednesday before, over a weekend.
        "2026-03-17, 4, 2026-03-11",
        // Over Easter 2026: Maundy Thursday, Good Friday and Easter Monday are holidays.
        "2026-04-08, 4, 2026-03-30",
        // Great Prayer Day is a working day since 2024.
        "2026-05-05, 2, 2026-05-01",
        "2026-03-17, 0, 2026-03-17"
    })
    void areCountedBackOverWeekendsAndHolidays(LocalDate day, int many, LocalDate before) {
        assertThat(days.before(day, many)).isEqualTo(before);
    }
}
