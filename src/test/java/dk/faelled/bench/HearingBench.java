package dk.faelled.bench;

import com.sun.management.OperatingSystemMXBean;
import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingView;
import dk.faelled.response.ResponseBox;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** How fast responses are received. */
@PortalTest
@TestPropertySource(
        properties = {
            "faelled.mail.pause=1h",
            "spring.datasource.hikari.connection-init-sql=set synchronous_commit = on"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HearingBench {

    private static final int CLIENTS = 32;
    private static final int ROUNDS = 20;

    /** Until the compiler is done with them. */
    private static final int WARM_UP = 13;

    private static final int AT_ONCE = 2_000;

    @Autowired private ResponseBox box;
    @Autowired private HearingReader reader;
    @Autowired private JdbcClient jdbc;
    @Autowired private DataSource database;

    private final BenchTable table = new BenchTable();

    @AfterAll
    void write() throws Exception {
        table.write("responses");
    }

    @Test
    void aResponseIsReceivedNearlyAsFastAsItsRowsAreWritten() throws Exception {
        Hearing sample = sample().hearing();
        ManyResponses responses = new ManyResponses(jdbc, sample.id());
        List<Double> received = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        double cpu = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> drafts = responses.drafts(sample.id(), AT_ONCE);
            long cpuBefore = cpuNanos();
            received.add(rate(drafts.stream().<Callable<?>>map(id -> () -> box.send(id)).toList()));
            cpu = (cpuNanos() - cpuBefore) / 1e6 / AT_ONCE;
            written.add(rate(plainly(drafts, responses.drafts(sample.id(), AT_ONCE))));
        }
        double portalRate = median(received.subList(WARM_UP, ROUNDS));
        double plainRate = median(written.subList(WARM_UP, ROUNDS));
        table.add(
                new BenchTable.Line(
                        "response received, " + CLIENTS + " clients",
                        portalRate,
                        "its rows by plain JDBC",
                        plainRate,
                        "/s",
                        portalRate / plainRate,
                        "≥ 0.6",
                        cpu));
    }

    private HearingView sample() {
        return reader.published("hvad-mener-du-om-helhedsplanen");
    }

    private List<Callable<?>> plainly(List<UUID> sent, List<UUID> drafts) {
        List<Callable<?>> writings = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            long number =
                    jdbc.sql("select nextval('hearing_response_number')")
                            .query(Long.class)
                            .single();
            SentRows rows = SentRows.of(sent.get(i), drafts.get(i), number, jdbc);
            writings.add(
                    () -> {
                        try (Connection connection = database.getConnection()) {
                            rows.write(connection);
                            return rows;
                        }
                    });
        }
        return writings;
    }

    /** How many are done in a second. */
    private static double rate(List<? extends Callable<?>> acts) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            long start = System.nanoTime();
            for (Future<?> act : acts.stream().map(clients::submit).toList()) {
                act.get();
            }
            return acts.size() / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
