package dk.faelled.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {

    @ParameterizedTest
    @CsvSource({
        "14. juni 2027, 2027-06-14",
        "den 14. juni 2027, 2027-06-14",
        "14.6.2027, 2027-06-14",
        "14/6/2027, 2027-06-14",
        "14-06-2027, 2027-06-14",
        "2027-06-14, 2027-06-14",
        "14 June 2027, 2027-06-14",
        "Juni 2027, 2027-06",
        "marts 2027, 2027-03",
        "May 2027, 2027-05",
        "aug./sept. 2027, 2027-08/09",
        "Aug/Sept 2027, 2027-08/09",
        "efteråret 2027, 2027-autumn",
        "forår 2027, 2027-spring",
        "winter 2027, 2027-winter",
        "2. halvår 2027, 2027-H2",
        "first half of 2027, 2027-H1",
        "2027, 2027"
    })
    void whatPeopleWriteIsUnderstood(String written, String meant) {
        assertThat(VagueDate.read(written)).isEqualTo(VagueDate.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"snart", "31. februar 2027", "aug./okt. 2027", "14.6", "13/13/2027", ""})
    void whatIsNoDateIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> VagueDate.read(written));
    }

    @ParameterizedTest
    @EnumSource(VagueDate.Precision.class)
    void whatThePortalWritesItUnderstands(VagueDate.Precision precision) {
        LocalDate first = LocalDate.of(2027, 1, 1);
        for (int month = 0; month < 12; month++) {
            VagueDate date = new VagueDate(first.plusMonths(month), precision);
            for (Locale locale : new Locale[] {Locale.forLanguageTag("da-DK"), Locale.UK}) {
                assertThat(VagueDate.read(date.format(locale)))
                        .as(date.format(locale))
                        .isEqualTo(date);
            }
        }
    }
}
