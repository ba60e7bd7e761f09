package dk.faelled.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    @Test
    void cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> period("2019-06", "2019-05"));
    }

    @Test
    void isUnderWayFromItsFirstPossibleDayToItsLast() {
        Period spring = period("2019-04", "2019-06");

        assertThat(spring.on(LocalDate.of(2019, 3, 31))).isEqualTo(Progress.COMING);
        assertThat(spring.on(LocalDate.of(2019, 4, 1))).isEqualTo(Progress.NOW);
        assertThat(spring.on(LocalDate.of(2019, 6, 30))).isEqualTo(Progress.NOW);
        assertThat(spring.on(LocalDate.of(2019, 7, 1))).isEqualTo(Progress.DONE);
    }

    @Test
    void onlyTheDaysBetweenVagueEndsAreCertain() {
        Period spring = period("2019-04", "2019-06");

        assertThat(spring.certainFrom()).isEqualTo("2019-05-01");
        assertThat(spring.certainTo()).isEqualTo("2019-05-31");
        assertThat(period("2019-08/09", "2019-08/09").hasCertainPart()).isFalse();
        assertThat(period("2019-08-01", "2019-08-01").hasCertainPart()).isTrue();
    }

    @Test
    void isWrittenAsShortAsItCanBeUnderstood() {
        assertThat(period("2019-04", "2019-06").format(DANISH)).isEqualTo("april–juni 2019");
        assertThat(period("2014-06", "2017").format(DANISH)).isEqualTo("juni 2014 – 2017");
        assertThat(period("2019-06-14", "2019-06-28").format(DANISH))
                .isEqualTo("14. juni – 28. juni 2019");
        assertThat(period("2007-12", "2007-12").format(DANISH)).isEqualTo("december 2007");
    }

    private static Period period(String from, String to) {
        return new Period(VagueDate.parse(from), VagueDate.parse(to));
    }
}
