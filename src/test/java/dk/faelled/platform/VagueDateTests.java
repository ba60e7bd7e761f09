package dk.faelled.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.faelled.platform.VagueDate.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueDateTests {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2019-06-14  | 14. juni 2019     | 14 June 2019          | 2019-06-14 | 2019-06-14
                    2019-03     | marts 2019        | March 2019            | 2019-03-01 | 2019-03-31
                    2019-08/09  | aug./sep. 2019    | Aug/Sept 2019         | 2019-08-01 | 2019-09-30
                    2019-autumn | efteråret 2019    | autumn 2019           | 2019-09-01 | 2019-11-30
                    2019-winter | vinteren 2019     | winter 2019           | 2019-12-01 | 2020-02-29
                    2007-H2     | 2. halvår 2007    | second half of 2007   | 2007-07-01 | 2007-12-31
                    2019        | 2019              | 2019                  | 2019-01-01 | 2019-12-31
                    """)
    void isShownAsItWasGiven(
            String notation, String danish, String english, LocalDate earliest, LocalDate latest) {
        VagueDate date = VagueDate.parse(notation);

        assertThat(date.format(DANISH)).isEqualTo(danish);
        assertThat(date.format(Locale.UK)).isEqualTo(english);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @Test
    void refusesWhatIsNoDate() {
        assertThatIllegalArgumentException().isThrownBy(() -> VagueDate.parse("i foråret"));
    }

    @Test
    void aMonthThatHeldTheDayHoldsItAfterTheShift() {
        LocalDate from = LocalDate.of(2019, 6, 20);
        LocalDate to = LocalDate.of(2026, 12, 3);

        VagueDate shifted = VagueDate.parse("2019-06").shift(from, to);

        assertThat(shifted).isEqualTo(VagueDate.parse("2026-12"));
    }

    @Test
    void neighbouringMonthsStayNeighbours() {
        LocalDate from = LocalDate.of(2007, 11, 1);
        LocalDate to = LocalDate.of(2026, 11, 19);

        assertThat(VagueDate.parse("2007-08/09").shift(from, to))
                .isEqualTo(VagueDate.parse("2026-08/09"));
        assertThat(VagueDate.parse("2007-09/10").shift(from, to))
                .isEqualTo(VagueDate.parse("2026-09/10"));
    }

    @Property
    void aShiftKeepsThePrecisionAndTheOrder(
            @ForAll("dates") VagueDate date, @ForAll("days") LocalDate to) {
        LocalDate from = date.earliest();

        VagueDate shifted = date.shift(from, to);

        assertThat(shifted.precision()).isEqualTo(date.precision());
        if (date.precision() == Precision.DAY) {
            assertThat(shifted.earliest()).isEqualTo(to);
        }
        if (date.precision() == Precision.MONTH) {
            assertThat(YearMonth.from(shifted.earliest())).isEqualTo(YearMonth.from(to));
        }
    }

    @Property
    void whatIsStoredIsReadAgain(@ForAll("dates") VagueDate date) {
        assertThat(VagueDate.ofCode(date.code())).isEqualTo(date);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Provide
    Arbitrary<VagueDate> dates() {
        return Combinators.combine(days(), Arbitraries.of(Precision.class)).as(VagueDate::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
