package dk.faelled.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.plan.ProcessFigure.Item;
import dk.faelled.plan.ProcessRow.PhaseRun;
import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProcessFigureTests {

    private static final LocalDate TODAY = LocalDate.of(2019, 6, 20);

    @Test
    void overlappingPhasesStandBelowOneAnother() {
        ProcessFigure figure =
                figure(
                        List.of(
                                run(1, "2019-01-01", "2019-06-30"),
                                run(2, "2019-03-01", "2019-12-31")));

        assertThat(bar(figure, 0).geometry()[1]).isLessThan(bar(figure, 1).geometry()[1]);
    }

    @Test
    void phasesThatFollowShareALane() {
        ProcessFigure figure =
                figure(
                        List.of(
                                run(1, "2019-01-01", "2019-03-31"),
                                run(2, "2019-04-01", "2019-12-31")));

        assertThat(bar(figure, 0).geometry()[1]).isEqualTo(bar(figure, 1).geometry()[1]);
    }

    @Test
    void whatIsNotCertainIsDashed() {
        ProcessFigure figure = figure(List.of(run(1, "2019-01-01", "2019-03")));

        assertThat(figure.items().getFirst().shapes())
                .extracting(Shape::css)
                .contains("phase phase--vague", "phase phase--done");
        assertThat(figure(List.of(run(1, "2019-08/09", "2019-08/09"))).items().getFirst().shapes())
                .extracting(Shape::css)
                .contains("phase phase--vague")
                .doesNotContain("phase");
    }

    @Test
    void everyDayHasItsPlaceFromEdgeToEdge() {
        ProcessFigure figure = figure(List.of(run(1, "2019-01-01", "2019-12-31")));

        Shape bar = bar(figure, 0);
        assertThat(bar.geometry()[0]).isEqualTo(8);
        assertThat(bar.geometry()[0] + bar.geometry()[2]).isEqualTo(1112);
    }

    @Test
    void labelsStayInsideTheFigure() {
        Milestone late =
                new Milestone(
                        UUID.randomUUID(),
                        Milestone.Kind.CONFERENCE,
                        VagueDate.parse("2019-12-29"),
                        null,
                        "En konference med et langt navn",
                        "",
                        null,
                        null,
                        null,
                        false);
        PlanProcess process =
                new PlanProcess(
                        "Plan",
                        List.of(),
                        new ProcessRow("", List.of(), List.of(late)),
                        List.of(
                                new ProcessRow(
                                        "",
                                        List.of(run(1, "2019-01-01", "2019-12-31")),
                                        List.of())),
                        TODAY);

        Item item =
                new ProcessFigure(process, Locale.forLanguageTag("da-DK"), words())
                        .items()
                        .getFirst();

        assertThat(item.shapes().getLast().css()).contains("ending");
        assertThat(item.title()).isEqualTo("En konference med et langt navn, 29. december 2019");
    }

    @Test
    void todayIsLeftOutWhenItLiesElsewhere() {
        assertThat(figure(List.of(run(1, "2015-01-01", "2015-12-31"))).ground())
                .noneMatch(shape -> shape.css().equals("today"));
        assertThat(figure(List.of(run(1, "2019-01-01", "2019-12-31"))).ground())
                .anyMatch(shape -> shape.css().equals("today"));
    }

    private static ProcessFigure figure(List<PhaseRun> runs) {
        return new ProcessFigure(
                new PlanProcess(
                        "Plan",
                        List.of(),
                        new ProcessRow("", List.of(), List.of()),
                        List.of(new ProcessRow("", runs, List.of())),
                        TODAY),
                Locale.forLanguageTag("da-DK"),
                words());
    }

    private static ProcessFigure.Words words() {
        return new ProcessFigure.Words("Fælles", "Faser", "I dag", "fase");
    }

    private static PhaseRun run(int number, String from, String to) {
        Period period = new Period(VagueDate.parse(from), VagueDate.parse(to));
        return new PhaseRun(number, "Fase", period, period.on(TODAY));
    }

    private static Shape bar(ProcessFigure figure, int item) {
        return figure.items().get(item).shapes().stream()
                .filter(shape -> shape.element().equals("rect"))
                .findFirst()
                .orElseThrow();
    }
}
