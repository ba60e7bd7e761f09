package dk.faelled.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.PortalTest;
import dk.faelled.platform.Subject;
import dk.faelled.search.SearchIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether a hundred times as many texts make searching slower. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBench {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int AT_ONCE = 20_000;
    private static final int VOCABULARY = 50_000;
    private static final int ROUNDS = 5;

    @Autowired private MockMvcTester portal;
    @Autowired private SearchIndex index;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    private final BenchTable table = new BenchTable();

    @AfterAll
    void write() throws Exception {
        jdbc.sql("delete from search_entry where subject_type = 'idea' and path like '/bench/%'")
                .update();
        jdbc.sql("drop table bench_word").update();
        table.write("search");
    }

    @Test
    void aHundredTimesAsManyTextsAreSearchedInNearlyTheSameTime() {
        invent();
        fill(0, FEW);
        searched();
        double few = searched();
        fill(FEW, MANY);
        searched();
        double many = searched();
        table.add(
                BenchTable.Line.of(
                        "search, 95th of a hundred, " + MANY + " texts",
                        many,
                        FEW + " texts",
                        few,
                        "ms",
                        "≤ 3"));
    }

    /** What SQL puts in by the thousand is what the portal puts in one by one. */
    @Test
    void aTextFilledInIsFoundLikeAnyOther() {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(
                status ->
                        index.put(
                                new Subject("idea", id, "Prøvetekst", "/bench/enkelt"),
                                "Prøve",
                                "ord7 ord8",
                                Instant.parse("2026-01-01T00:00:00Z")));
        jdbc.sql(
                        """
                        insert into search_entry (subject_type, subject_id, title, path, context, text, published_at)
                        values ('idea', gen_random_uuid(), 'Prøvetekst', '/bench/mange', 'Prøve', 'ord7 ord8',
                          '2026-01-01T00:00:00Z')""")
                .update();
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(distinct row(title, context, text, words, published_at, owner_id))
                                        from search_entry where title = 'Prøvetekst'""")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    /**
     * Words are used as in any language: few very often, most hardly ever. Some begin like others:
     * of three, two are a word of their own and one is longer than one of those.
     */
    private void fill(int from, int to) {
        for (int next = from; next < to; next += AT_ONCE) {
            fillSome(next, Math.min(next + AT_ONCE, to));
        }
        jdbc.sql("vacuum analyze search_entry").update();
    }

    private void fillSome(int from, int to) {
        jdbc.sql(
                        """
                        insert into search_entry (subject_type, subject_id, title, path, context, text, published_at)
                        select 'idea', gen_random_uuid(), 'Idé nummer ' || i, '/bench/' || i, 'Prøve',
                          (select string_agg(word, ' ' order by random()) from bench_word join (
                             select floor(power(cast(:vocabulary as float), random()))::int as rank
                             from generate_series(1, 40 + i * 0)) used using (rank)),
                          now() - i * interval '1 minute'
                        from generate_series(cast(:from as int) + 1, cast(:to as int)) i""")
                .param("vocabulary", VOCABULARY)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private void invent() {
        jdbc.sql(
                        """
                        create table bench_word as
                        with own as (
                          select rank, translate(substr(md5(rank::text), 1, 7), '0123456789', 'ghiklmnopr') as word
                          from generate_series(1, :vocabulary) rank)
                        select rank, case when rank % 3 = 2 then lag(word) over (order by rank) || word else word end as word
                        from own""")
                .param("vocabulary", VOCABULARY)
                .update();
        jdbc.sql("alter table bench_word add primary key (rank)").update();
    }

    private String word(long rank) {
        return jdbc.sql("select word from bench_word where rank = :rank")
                .param("rank", rank)
                .query(String.class)
                .single();
    }

    /** From words in every second text to words in a handful, and two of them together. */
    private double searched() {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < 20; i++) {
                String word = word(Math.round(Math.pow(VOCABULARY, i / 20.0)));
                String query = i % 3 == 2 ? word + "+" + word(3) : word;
                long start = System.nanoTime();
                assertThat(portal.get().uri("/soeg?q=" + query).exchange()).hasStatusOk();
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return times.stream().sorted().toList().get(times.size() * 95 / 100);
    }
}
