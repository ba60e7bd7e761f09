package dk.faelled.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingStage;
import dk.faelled.hearing.HearingView;
import dk.faelled.hearing.Question;
import dk.faelled.processing.Caseworker;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether ten times as many responses make a white paper, and the search for campaigns, take ten
 * times as long and no more. Run with {@code -DargLine=-Xmx512m} it also shows that they fit.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhitePaperBench {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    @Autowired private HearingReader reader;
    @Autowired private HearingStage stage;
    @Autowired private Caseworker mille;
    @Autowired private JdbcClient jdbc;

    private final BenchTable table = new BenchTable();

    @AfterAll
    void write() throws Exception {
        table.write("white-papers");
    }

    @Test
    void aWhitePaperTakesTimeAsItsResponses() {
        Hearing few = filled(FEW);
        Hearing many = filled(MANY);
        for (String format :
                new String[] {"offentlig", "politisk.pdf", "politisk.docx", "politisk.xlsx"}) {
            seconds(few, "/hvidbog/" + format);
            compare(
                    "white paper, " + format,
                    seconds(few, "/hvidbog/" + format),
                    seconds(many, "/hvidbog/" + format));
        }
        compare("campaigns", found(few), found(many));
    }

    private Hearing filled(int count) {
        HearingView sample = reader.published("hvad-mener-du-om-helhedsplanen");
        Hearing hearing = stage.open(HearingKind.POLICY, sample.content());
        new ManyResponses(jdbc, sample.hearing().id()).received(hearing.id(), count);
        sample.content().template().sections().stream()
                .filter(section -> section.questions().stream().anyMatch(q -> q.kind().isText()))
                .forEach(
                        section ->
                                mille.theme(
                                        hearing,
                                        section.title(),
                                        section.questions().stream()
                                                .filter(q -> q.kind().isText())
                                                .map(Question::id)
                                                .findFirst()
                                                .orElseThrow()));
        return hearing;
    }

    private double seconds(Hearing hearing, String path) {
        long start = System.nanoTime();
        assertThat(mille.get(hearing, path)).hasStatusOk();
        return (System.nanoTime() - start) / 1e9;
    }

    private double found(Hearing hearing) {
        long start = System.nanoTime();
        assertThat(mille.act(hearing, "/grupper", Map.of())).hasStatus(HttpStatus.FOUND);
        return (System.nanoTime() - start) / 1e9;
    }

    private void compare(String figure, double few, double many) {
        table.add(
                BenchTable.Line.of(
                        figure + ", " + MANY + " responses",
                        many,
                        FEW + " responses",
                        few,
                        "s",
                        "≤ 15"));
    }
}
