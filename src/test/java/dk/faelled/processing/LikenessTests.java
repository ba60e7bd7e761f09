package dk.faelled.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private static final String CAMPAIGN =
            "Vi vil beholde den lille skole i landsbyen. Den holder byen sammen, og børnene kan cykle"
                    + " derhen. Luk den ikke, før I har talt med os om det, og lad os se tallene.";

    @Test
    void findsACampaignThoughEachHasItsOwnGreeting() {
        Likeness likeness = new Likeness();
        likeness.add(CAMPAIGN + " Hilsen Asta");
        likeness.add("Der mangler lys på skolevejen, og bussen kører for sjældent om vinteren.");
        likeness.add(CAMPAIGN + " Mvh Birk Bølgemark");
        likeness.add(CAMPAIGN.toUpperCase(Locale.ROOT));

        assertThat(likeness.groups()).containsExactly(List.of(0, 2, 3));
    }

    @Test
    void shortTextsAreTheSameOnlyWordForWord() {
        Likeness likeness = new Likeness();
        likeness.add("Nej tak.");
        likeness.add("Ja tak.");
        likeness.add("nej, tak");

        assertThat(likeness.groups()).containsExactly(List.of(0, 2));
    }

    @Test
    void differentTextsStayApart() {
        Random random = new Random(7);
        Likeness likeness = new Likeness();
        for (int i = 0; i < 2_000; i++) {
            likeness.add(
                    random.ints(60, 0, 400)
                            .mapToObj(n -> "ord" + n)
                            .collect(Collectors.joining(" ")));
        }

        assertThat(likeness.groups()).isEmpty();
    }
}
