package dk.faelled.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.sun.management.OperatingSystemMXBean;
import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingStage;
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
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How fast responses are received, and whether very many of them slow the pages down. */
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
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int LOOKS = 60;

    @Autowired private ResponseBox box;
    @Autowired private HearingReader reader;
    @Autowired private HearingStage stage;
    @Autowired private JdbcClient jdbc;
    @Autowired private DataSource database;
    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;

    private final BenchTable table = new BenchTable();

    @AfterAll
    void write() throws Exception {
        table.write("hearings");
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

    @Test
    void veryManyResponsesDoNotSlowThePagesDown() {
        Hearing few = filled(FEW);
        Hearing many = filled(MANY);
        compare("hearing page", few.path(), many.path());
        compare("published responses", few.path() + "/svar", many.path() + "/svar");
        compare("their last page", lastPage(few), lastPage(many));
        for (String path :
                List.of(
                        "",
                        "/svar",
                        "/svar?tilstand=AWAITING_SCREENING",
                        "/svar?q=ingen+af+dem",
                        "/svar?tema=ingen",
                        "/svar?slags=PRIVATE_PERSON&forSent=true",
                        "/svar?q=skolen&bilag=true",
                        "/parter")) {
            compare("desk " + path, desk(few) + path, desk(many) + path);
        }
        compare("one response on the desk", first(few), first(many));
    }

    private HearingView sample() {
        return reader.published("hvad-mener-du-om-helhedsplanen");
    }

    private Hearing filled(int count) {
        HearingView sample = sample();
        Hearing hearing = stage.open(HearingKind.POLICY, sample.content());
        new ManyResponses(jdbc, sample.hearing().id()).received(hearing.id(), count);
        return hearing;
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

    private void compare(String figure, String few, String many) {
        double short_ = milliseconds(few);
        double long_ = milliseconds(many);
        table.add(
                new BenchTable.Line(
                        figure + ", " + MANY + " responses",
                        long_,
                        FEW + " responses",
                        short_,
                        "ms",
                        long_ / short_,
                        "≤ 2",
                        null));
    }

    private double milliseconds(String path) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 2 * LOOKS; i++) {
            long start = System.nanoTime();
            assertThat(
                            portal.get()
                                    .uri(path)
                                    .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                                    .exchange())
                    .hasStatusOk();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return median(times.subList(LOOKS, times.size()));
    }

    private String lastPage(Hearing hearing) {
        return hearing.path() + "/svar?under=" + (number(hearing) + 20);
    }

    private String first(Hearing hearing) {
        return desk(hearing) + "/svar/" + number(hearing);
    }

    private long number(Hearing hearing) {
        return jdbc.sql("select min(number) from hearing_response where hearing_id = :hearing")
                .param("hearing", hearing.id())
                .query(Long.class)
                .single();
    }

    private static String desk(Hearing hearing) {
        return "/forvaltning" + hearing.path();
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
