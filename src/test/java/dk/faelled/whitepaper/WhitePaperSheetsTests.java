package dk.faelled.whitepaper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.processing.Caseworker;
import dk.faelled.response.Respondents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WhitePaperSheetsTests {

    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
    @Autowired private Caseworker mille;

    @Test
    void hasOneColumnForEachQuestionWhateverWayWasTakenThroughThem() throws IOException {
        Hearing hearing = stage.open(HearingKind.POLICY, HearingMother.content("Skolemad"));
        people.agree(hearing, UUID.randomUUID() + "@borger.example");
        people.disagree(hearing, UUID.randomUUID() + "@borger.example", "Blåbærgrød, tak.");

        List<Row> rows =
                responses(
                        mille.get(hearing, "/hvidbog/politisk.xlsx")
                                .getResponse()
                                .getContentAsByteArray());

        List<String> heads = texts(rows.getFirst());
        assertThat(heads).containsOnlyOnce("Er du enig?", "Hvorfor ikke?");
        int scale = heads.indexOf("Er du enig?");
        int why = heads.indexOf("Hvorfor ikke?");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getCellText(scale)).isEqualTo("Enig");
        assertThat(rows.get(1).getCellText(why)).isEmpty();
        assertThat(rows.get(2).getCellText(scale)).isEqualTo("Uenig");
        assertThat(rows.get(2).getCellText(why)).isEqualTo("Blåbærgrød, tak.");
    }

    private static List<Row> responses(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
