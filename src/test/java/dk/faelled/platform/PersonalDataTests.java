package dk.faelled.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTests {

    @ParameterizedTest
    @ValueSource(strings = {"Mit nummer er 010190-1234.", "0101901234", "CPR 290200 1234"})
    void findsCprNumbersHoweverTheyAreWritten(String text) {
        assertThat(PersonalData.in(text)).contains(PersonalData.CPR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sag 991399-1234", "12345678901234", "Sag 17.00.00-P22-14-19"})
    void doesNotTakeOtherNumbersForCprNumbers(String text) {
        assertThat(PersonalData.in(text)).doesNotContain(PersonalData.CPR);
    }

    @Test
    void findsPhonesAndAddresses() {
        assertThat(PersonalData.in("Ring på 70 00 00 12 eller skriv til a.b@example.dk"))
                .containsExactlyInAnyOrder(PersonalData.PHONE, PersonalData.EMAIL);
        assertThat(PersonalData.in("Vi var 120 til mødet i 2019")).isEmpty();
    }
}
