package dk.faelled.decision;

import dk.faelled.platform.DemoFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The packages of the demonstration, as they are written down. */
record DecisionDemoFile(LocalDate asOf, List<Entry> packages) {

    record Entry(
            String plan,
            String slug,
            String title,
            CaseKind kind,
            String caseNumber,
            String kleNumber,
            @Nullable Closing closed,
            @Nullable Boolean draft,
            Map<Heading, String> texts,
            List<Point> points,
            @Nullable Figures economy,
            @Nullable List<String> alternatives,
            @Nullable List<Comparison.Criterion> criteria,
            @Nullable List<Annex.Kind> annexes,
            List<Step> steps,
            @Nullable Later then) {}

    record Closing(String ground, String audience, String reviewOn, String publicVersion) {}

    record Point(
            String text, String unit, @Nullable String deadline, @Nullable List<String> voices) {}

    record Figures(int firstYear, List<Economy.Row> rows, String note) {

        Economy economy(DemoFile shift) {
            int year = shift.day(firstYear + "-06-20").getYear();
            return new Economy(year, rows, note);
        }
    }

    /** What the next version says otherwise. */
    record Later(Map<Heading, String> texts, Figures economy, List<Step> steps) {}

    /** A body's turn; without a result it has the case before it, without a day it waits for it. */
    record Step(
            String body,
            @Nullable String date,
            @Nullable StepResult result,
            @Nullable String wording,
            @Nullable List<String> against,
            @Nullable List<String> absent,
            @Nullable Map<String, String> dissent,
            @Nullable String suspendedBy) {

        List<String> opponents() {
            return against == null ? List.of() : against;
        }

        List<String> missing() {
            return absent == null ? List.of() : absent;
        }

        Map<String, String> dissents() {
            return dissent == null ? Map.of() : dissent;
        }
    }

    static DecisionDemoFile read() {
        return DemoFile.read("decisions.yml", DecisionDemoFile.class);
    }
}
