package dk.faelled.consultation;

import dk.faelled.hearing.ConsultationMaterial;

/**
 * Material as it is typed.
 *
 * @param tekst the text that is heard: each section begins with a heading, its number first
 * @param tabel the models: a line for their names, then a line for each thing they are compared by,
 *     cells parted by bars
 */
record MaterialForm(String tekst, String tabel) {

    MaterialForm {
        tekst = plain(tekst);
        tabel = plain(tabel);
    }

    static MaterialForm of(ConsultationMaterial material) {
        return new MaterialForm(
                MaterialText.ofSections(material), MaterialText.ofComparison(material));
    }

    MaterialForm withText(String typed) {
        return new MaterialForm(typed, tabel);
    }

    MaterialForm withTable(String typed) {
        return new MaterialForm(tekst, typed);
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
