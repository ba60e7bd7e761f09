package dk.faelled.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingStage;
import dk.faelled.hearing.HearingView;
import dk.faelled.plan.PlanMother;
import dk.faelled.response.ResponseBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether lists take longer, and read more, when there is very much that they might show. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsBench {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int IDEAS = 10_000;
    private static final int PLANS = 500;
    private static final int LOOKS = 30;

    /**
     * Rows of one table a page may read: more than it shows, since what is found is counted, and
     * the way to a number may lead past other hearings' responses.
     */
    private static final long MOST_ROWS = MANY / 8;

    private static final String CITIZEN = "";
    private static final String OFFICIAL = "mille@fjordby.example";
    private static final String ADMINISTRATOR = "anker@fjordby.example";
    private static final String POLITICIAN = "viggo@fjordby.example";

    @Autowired private HearingReader reader;
    @Autowired private HearingStage stage;
    @Autowired private PlanMother plans;
    @Autowired private ResponseBox box;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;

    private final BenchTable table = new BenchTable();
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final Map<String, Double> withFew = new HashMap<>();

    @BeforeAll
    void fill() {
        HearingView sample = sample();
        Hearing hearing = stage.open(HearingKind.POLICY, sample.content());
        fill(hearing, 0, FEW, FEW, PLANS / 10);
        nameLists(hearing);
        // Until the compiler is done, which is not what is to be measured.
        lists.forEach(this::milliseconds);
        lists.forEach((path, who) -> withFew.put(path, milliseconds(path, who)));
        fill(hearing, FEW, MANY, IDEAS, PLANS);
    }

    private void fill(Hearing hearing, int from, int to, int ideas, int plansThen) {
        new ManyResponses(jdbc, sample().hearing().id()).received(hearing.id(), to - from);
        new ManyIdeas(jdbc).published(bank(), Math.min(from, ideas), ideas);
        for (int i = from == 0 ? 0 : PLANS / 10; i < plansThen; i++) {
            plans.published("maengde-" + i);
        }
        Copies copies = new Copies(jdbc);
        copies.make(
                "audit_entry",
                Copies.someOf("audit_entry"),
                from,
                to,
                Map.of("id", "gen_random_uuid()"));
        copies.make(
                "outgoing_mail",
                Copies.someOf("outgoing_mail where state = 'SENT'"),
                from,
                to,
                Map.of(
                        "id",
                        "gen_random_uuid()",
                        "once_key",
                        "gen_random_uuid()::text",
                        "created_at",
                        "sample.created_at - i * interval '1 second'"));
        jdbc.sql("vacuum analyze").update();
    }

    @AfterAll
    void write() throws Exception {
        table.write("lists");
    }

    @Test
    void veryMuchDoesNotSlowListsDown() {
        lists.forEach(
                (path, who) ->
                        table.add(
                                BenchTable.Line.of(
                                        "list: " + path,
                                        milliseconds(path, who),
                                        "with few",
                                        withFew.getOrDefault(path, 0.0),
                                        "ms",
                                        "≤ 2")));
    }

    /**
     * What each list makes the database read, as the database itself counts it. That is nearer to
     * the truth than plans of statements taken one by one, and forgets none of them.
     */
    @Test
    void noListReadsMuchMoreThanItShows() {
        Map<String, Map<String, Long>> tooMuch = new LinkedHashMap<>();
        lists.forEach(
                (path, who) -> {
                    // What is counted only now and then is known the second time.
                    Map<String, Long> read = rowsReadFor(path, who);
                    rowsReadFor(path, who)
                            .forEach((name, rows) -> read.merge(name, rows, Math::min));
                    read.values().removeIf(rows -> rows <= MOST_ROWS);
                    if (!read.isEmpty()) {
                        tooMuch.put(path, read);
                    }
                });
        assertThat(tooMuch).isEmpty();
    }

    /** What SQL puts in by the thousand is what the portal puts in one by one. */
    @Test
    void aResponseFilledInIsLikeOneThatWasSent() {
        HearingView sample = sample();
        ManyResponses responses = new ManyResponses(jdbc, sample.hearing().id());
        Hearing hearing = stage.open(HearingKind.POLICY, sample.content());
        transaction.executeWithoutResult(
                status -> {
                    responses.drafts(hearing.id(), 5).forEach(box::send);
                    responses.rows(hearing.id(), 5);
                    assertThat(kindsOfRows(hearing, "to_jsonb(r)", "id,number,sender_id"))
                            .hasSize(2);
                    assertThat(kindsOfRows(hearing, "to_jsonb(v)", "id,response_id,sender"))
                            .hasSize(2);
                    status.setRollbackOnly();
                });
    }

    @Test
    void anIdeaFilledInIsLikeOneThatWasPublished() {
        assertThat(
                        jdbc.sql(
                                        """
                                        select title from idea where bank_id = :bank and state = 'PUBLISHED'
                                        group by title having count(distinct to_jsonb(idea)
                                          - '{id,number,submission_key,author_id,sent_at,published_at,last_activity_at}'::text[]) > 1""")
                                .param("bank", bank())
                                .query(String.class)
                                .list())
                .isEmpty();
        String path =
                jdbc.sql("select path from search_entry where subject_id = md5('idea 7')::uuid")
                        .query(String.class)
                        .single();
        assertThat(portal.get().uri(path)).hasStatusOk();
    }

    private void nameLists(Hearing hearing) {
        String bank = "/planer/helhedsplan-0-18/idebank";
        String desk = "/forvaltning" + hearing.path();
        List.of("/", "/planer", "/hoeringer", "/arrangementer", "/beslutninger", "/organisation")
                .forEach(path -> lists.put(path, CITIZEN));
        List.of(bank, bank + "?q=skolevej", bank + "?side=20")
                .forEach(path -> lists.put(path, CITIZEN));
        List.of("", "/svar", "/svar?under=" + (number(hearing) + 20))
                .forEach(path -> lists.put(hearing.path() + path, CITIZEN));
        List.of(
                        "",
                        "/planer",
                        "/planer?side=20",
                        "/idebanker",
                        "/idebanker/helhedsplan-0-18",
                        "/idebanker/helhedsplan-0-18?side=20",
                        "/idebanker/helhedsplan-0-18?q=skolevej",
                        "/hoeringer",
                        "/arrangementer",
                        "/beslutninger",
                        "/moeder",
                        "/opfoelgning",
                        "/gennemsyn",
                        "/spoergsmaal",
                        "/organisation",
                        "/soeg?q=skolevej")
                .forEach(path -> lists.put("/forvaltning" + path, OFFICIAL));
        List.of(
                        "",
                        "/svar",
                        "/svar?tilstand=AWAITING_SCREENING",
                        "/svar?q=ingen+af+dem",
                        "/svar?tema=ingen",
                        "/svar?slags=PRIVATE_PERSON&forSent=true",
                        "/svar?q=skolen&bilag=true",
                        "/svar/" + number(hearing),
                        "/parter",
                        "/temaer")
                .forEach(path -> lists.put(desk + path, OFFICIAL));
        List.of("", "/mails", "/log", "/log?q=plan", "/brugere", "/opbevaring")
                .forEach(path -> lists.put("/administration" + path, ADMINISTRATOR));
        List.of("", "/afgjort").forEach(path -> lists.put("/politik" + path, POLITICIAN));
    }

    private double milliseconds(String path, String who) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 2 * LOOKS; i++) {
            long start = System.nanoTime();
            look(path, who);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.subList(LOOKS, times.size()).stream().sorted().toList().get(LOOKS / 2);
    }

    /** By an address nobody asked for before, so that no page is one that was kept. */
    private void look(String path, String who) {
        String address =
                path + (path.contains("?") ? "&" : "?") + "maal=" + asked.incrementAndGet();
        MockMvcTester.MockMvcRequestBuilder request = portal.get().uri(address);
        if (!who.isEmpty()) {
            request.with(user(staff.loadUserByUsername(who)));
        }
        assertThat(request.exchange()).as(path).hasStatusOk();
    }

    /** By table; seen from the transaction that reads. */
    private Map<String, Long> rowsReadFor(String path, String who) {
        return transaction.execute(
                status -> {
                    Map<String, Long> before = rowsRead();
                    look(path, who);
                    Map<String, Long> after = rowsRead();
                    after.replaceAll((name, rows) -> rows - before.getOrDefault(name, 0L));
                    return after;
                });
    }

    private Map<String, Long> rowsRead() {
        Map<String, Long> rows = new HashMap<>();
        jdbc.sql(
                        """
                        select relname, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as rows
                        from pg_stat_xact_user_tables""")
                .query((row, i) -> rows.put(row.getString(1), row.getLong(2)))
                .list();
        return rows;
    }

    /** Of two citizens' responses, of which each was sent once and filled in once. */
    private List<String> kindsOfRows(Hearing hearing, String row, String differing) {
        return jdbc.sql(
                        """
                        select distinct (%s - '{%s,sent_at,changed_at}'::text[])::text
                        from hearing_response r join response_version v on v.response_id = r.id
                        where r.hearing_id = :hearing and r.state = 'AWAITING_SCREENING'
                          and r.sender_name in (select sender_name from hearing_response
                            where hearing_id = :hearing and state = 'AWAITING_SCREENING'
                            group by sender_name having count(*) = 2)"""
                                .formatted(row, differing))
                .param("hearing", hearing.id())
                .query(String.class)
                .list();
    }

    private HearingView sample() {
        return reader.published("hvad-mener-du-om-helhedsplanen");
    }

    private UUID bank() {
        return jdbc.sql("select id from idea_bank where plan_slug = 'helhedsplan-0-18'")
                .query(UUID.class)
                .single();
    }

    private long number(Hearing hearing) {
        return jdbc.sql("select min(number) from hearing_response where hearing_id = :hearing")
                .param("hearing", hearing.id())
                .query(Long.class)
                .single();
    }
}
