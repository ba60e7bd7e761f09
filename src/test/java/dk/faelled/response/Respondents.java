package dk.faelled.response;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingStage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People who answer hearings page by page, each from a computer of their own. */
@TestComponent
public class Respondents {

    private static final AtomicInteger COMPUTERS = new AtomicInteger();

    private final MockMvcTester portal;
    private final HearingStage stage;
    private final JdbcClient jdbc;

    Respondents(MockMvcTester portal, HearingStage stage, JdbcClient jdbc) {
        this.portal = portal;
        this.stage = stage;
        this.jdbc = jdbc;
    }

    /** Begins a response as a private person, and returns the secret of its link. */
    public String begin(Hearing hearing, String email) {
        int computer = COMPUTERS.incrementAndGet();
        MvcTestResult begun =
                portal.post()
                        .uri(hearing.path() + "/svar/nyt")
                        .with(formToken())
                        .with(
                                request -> {
                                    request.setRemoteAddr(
                                            "198.18.%d.%d"
                                                    .formatted(computer / 250, computer % 250));
                                    return request;
                                })
                        .param("kind", "PRIVATE_PERSON")
                        .param("name", "Birk Bølgemark")
                        .param("email", email)
                        .param("address", "Strandvejen 1")
                        .exchange();
        assertThat(begun).hasStatus(HttpStatus.FOUND);
        return String.valueOf(begun.getResponse().getRedirectedUrl())
                .replaceAll(".*/kvittering/([^/]+)/.*", "$1");
    }

    /** Sends a whole response that agrees with the first question. */
    public String agree(Hearing hearing, String email) {
        String token = begin(hearing, email);
        post(token, "/svar/1", Map.of("q-" + stage.firstQuestion(hearing), "AGREE"));
        assertThat(send(token)).hasStatus(HttpStatus.FOUND);
        return token;
    }

    /** Sends a whole response that disagrees with the first question, and why. */
    public String disagree(Hearing hearing, String email, String why) {
        String token = begin(hearing, email);
        List<UUID> questions = stage.questions(hearing);
        post(
                token,
                "/svar/1",
                Map.of("q-" + questions.getFirst(), "DISAGREE", "q-" + questions.get(1), why));
        assertThat(send(token)).hasStatus(HttpStatus.FOUND);
        return token;
    }

    /** The number of the newest response to a hearing. */
    public long newest(Hearing hearing) {
        return rows("select max(number) from hearing_response where hearing_id = :id", hearing);
    }

    public MvcTestResult send(String token) {
        return post(token, "/svar/gennemse", Map.of());
    }

    public MvcTestResult get(String token, String path) {
        return portal.get().uri("/kvittering/" + token + path).exchange();
    }

    public MvcTestResult post(String token, String path, Map<String, String> fields) {
        var request = portal.post().uri("/kvittering/" + token + path).with(formToken());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** Sends the page for enclosed files with so many of them. */
    MvcTestResult enclose(String token, int page, int files) {
        var upload =
                portal.post()
                        .uri("/kvittering/" + token + "/svar/" + page)
                        .multipart()
                        .with(formToken());
        String field = "q-" + new UUID(0, 0) + "-ny";
        for (int i = 1; i <= files; i++) {
            upload.file(
                    new MockMultipartFile(
                            field,
                            "bilag-" + i + ".pdf",
                            "application/pdf",
                            "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        }
        return upload.exchange();
    }

    long responses(Hearing hearing) {
        return rows("select count(*) from hearing_response where hearing_id = :id", hearing);
    }

    long drafts(Hearing hearing) {
        return rows("select count(*) from response_draft where hearing_id = :id", hearing);
    }

    long versions(Hearing hearing) {
        return rows(
                """
                select count(*) from response_version v
                join hearing_response r on r.id = v.response_id where r.hearing_id = :id""",
                hearing);
    }

    /** The files of the hearing's drafts. */
    List<UUID> files(Hearing hearing) {
        return jdbc.sql(
                        """
                        select f.id from stored_file f join response_draft d
                          on d.answers::text like '%' || f.id || '%'
                        where d.hearing_id = :id order by f.name""")
                .param("id", hearing.id())
                .query(UUID.class)
                .list();
    }

    /** Those of some files that are still kept. */
    List<UUID> stored(List<UUID> files) {
        return jdbc.sql("select id from stored_file where id in (:ids) order by name")
                .param("ids", files)
                .query(UUID.class)
                .list();
    }

    private long rows(String sql, Hearing hearing) {
        return jdbc.sql(sql).param("id", hearing.id()).query(Long.class).single();
    }
}
