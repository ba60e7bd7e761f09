package dk.faelled.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTests {

    @Test
    void writesDanishLettersAsTheyAreSpelledWithoutThem() {
        assertThat(Slug.of("Åben rådgivning på Ærø – ét æble!"))
                .isEqualTo("aaben-raadgivning-paa-aeroe-et-aeble");
    }

    @Test
    void endsBetweenWords() {
        assertThat(Slug.of("lang ".repeat(40))).hasSizeLessThanOrEqualTo(60).endsWith("lang");
        assertThat(Slug.of("???")).isEqualTo("uden-navn");
    }
}
