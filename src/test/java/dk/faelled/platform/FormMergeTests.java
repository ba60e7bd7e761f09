package dk.faelled.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormMergeTests {

    record Form(String title, String text) {}

    @Test
    void whatOnlyOneOfThemChangedIsTaken() {
        FormMerge<Form> merge =
                FormMerge.of(
                        new Form("Plan", "Tekst"),
                        new Form("Planen", "Tekst"),
                        new Form("Plan", "Ny tekst"));

        assertThat(merge.isClear()).isTrue();
        assertThat(merge.form()).isEqualTo(new Form("Planen", "Ny tekst"));
    }

    @Test
    void whatBothChangedIsShownToTheSecond() {
        FormMerge<Form> merge =
                FormMerge.of(
                        new Form("Plan", "Tekst"),
                        new Form("Planen", "Tekst"),
                        new Form("Vores plan", "Tekst"));

        assertThat(merge.theirs()).containsOnlyKeys("title").containsValue("Planen");
        assertThat(merge.form().title()).isEqualTo("Vores plan");
    }

    @Test
    void theSameChangeTwiceIsNoConflict() {
        Form same = new Form("Planen", "Tekst");

        assertThat(FormMerge.of(new Form("Plan", "Tekst"), same, same).isClear()).isTrue();
    }

    @Test
    void withoutACommonBeginningEveryDifferenceIsShown() {
        FormMerge<Form> merge = FormMerge.of(null, new Form("A", "B"), new Form("A", "C"));

        assertThat(merge.theirs()).containsOnlyKeys("text");
    }
}
