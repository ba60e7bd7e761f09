package dk.faelled.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a case costs: the budget year and the three forecast years, in kroner. Savings are negative.
 *
 * @param note what the figures stand on, in Markdown; may be empty
 */
public record Economy(int firstYear, List<Row> rows, String note) {

    /** The budget year and the forecast years (overslagsår). */
    public static final int YEARS = 4;

    public static final Economy NONE = new Economy(0, List.of(), "");

    /** One kind of expense or income. */
    public record Row(String name, List<Long> amounts) {

        /**
         * @throws IllegalArgumentException when there is not an amount for each year
         */
        public Row {
            if (amounts.size() != YEARS) {
                throw new IllegalArgumentException("An amount for each of " + YEARS + " years");
            }
            amounts = List.copyOf(amounts);
        }

        @JsonIgnore
        public long sum() {
            return amounts.stream().mapToLong(Long::longValue).sum();
        }
    }

    public Economy {
        rows = List.copyOf(rows);
    }

    @JsonIgnore
    public List<Integer> years() {
        return IntStream.range(firstYear, firstYear + YEARS).boxed().toList();
    }

    /** The sum of each year. */
    @JsonIgnore
    public List<Long> sums() {
        List<Long> sums = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            int column = year;
            sums.add(rows.stream().mapToLong(row -> row.amounts.get(column)).sum());
        }
        return sums;
    }

    @JsonIgnore
    public long total() {
        return rows.stream().mapToLong(Row::sum).sum();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return rows.isEmpty() && note.isBlank();
    }
}
