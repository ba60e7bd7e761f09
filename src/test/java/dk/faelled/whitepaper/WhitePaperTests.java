package dk.faelled.whitepaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.faelled.Mailbox;
import dk.faelled.PortalTest;
import dk.faelled.document.AccessiblePdf;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.job.JobsAtWork;
import dk.faelled.processing.Caseworker;
import dk.faelled.response.Respondents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class WhitePaperTests {

    @Autowired private MockMvcTester portal;
    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
    @Autowired private Caseworker mille;
    @Autowired private JobsAtWork jobs;

    private static final Map<String, String> VERSION = Map.of("version", "1");

    @TempDir private Path folder;

    private final Mailbox asta = new Mailbox(UUID.randomUUID() + "@borger.example");
    private final Mailbox birk = new Mailbox(UUID.randomUUID() + "@borger.example");
    private Hearing hearing;
    private String token;
    private String theme;

    /** One response is published with a name left out, the other is not published. */
    @BeforeEach
    void answer() {
        hearing = stage.open(HearingKind.POLICY, HearingMother.content("Skolemad"));
        token = people.disagree(hearing, asta.address(), "Kokken Zebrahoved laver for salt mad.");
        long first = people.newest(hearing);
        people.disagree(hearing, birk.address(), "Giraffen er min sag.");
        theme = mille.theme(hearing, "Maden", stage.questions(hearing).get(1));
        mille.act(hearing, "/svar/" + first + "/offentliggoerelse", VERSION);
        mille.act(
                hearing,
                "/svar/" + first + "/udeladelser",
                Map.of("version", "1", "ord", "Zebrahoved", "grund", "OTHER_PERSON"));
        remark("Vi bruger mindre salt.", 0);
    }

    @Test
    void thePublicEditionHoldsNothingTheOthersMayNotRead() throws IOException {
        freezeAndPublish();

        assertThat(page("/hvidbog"))
                .contains("laver for salt mad", "Vi bruger mindre salt.", "Afsnit om mad ændres")
                .contains("[udeladt]")
                .doesNotContain("Zebrahoved", "Giraffen", "Birk");
        for (String format : new String[] {"pdf", "docx", "xlsx"}) {
            assertThat(text(file("/hvidbog." + format), format))
                    .as(format)
                    .contains("laver for salt mad", "Vi bruger mindre salt.")
                    .doesNotContain("Zebrahoved", "Giraffen", "Birk", asta.address());
        }
        AccessiblePdf.check(file("/hvidbog.pdf"), "white paper");
    }

    @Test
    void thePoliticalEditionHoldsEverythingAndIsForOfficials() throws IOException {
        freezeAndPublish();
        String path = "/hvidbog/1/politisk.";

        for (String format : new String[] {"pdf", "docx", "xlsx"}) {
            byte[] file = mille.get(hearing, path + format).getResponse().getContentAsByteArray();
            assertThat(text(file, format)).as(format).contains("Zebrahoved", "Giraffen", "Birk");
        }
        assertThat(portal.get().uri("/forvaltning/hoeringer/" + hearing.slug() + path + "pdf"))
                .hasStatus3xxRedirection();
    }

    @Test
    void eachIsToldWhatBecameOfTheirResponseOnce() {
        freezeAndPublish();
        jobs.finish();

        assertThat(Mailbox.plainText(asta.await("Hvad blev der af dit høringssvar")))
                .contains("Maden: delvist imødekommet", "Vi bruger mindre salt.")
                .contains("Afsnit om mad ændres", "/hvidbog", "/kvittering/");
        birk.await("Hvad blev der af dit høringssvar");
        assertThat(asta.messages())
                .filteredOn(mail -> Mailbox.subject(mail).startsWith("Hvad blev der af"))
                .hasSize(1);
        assertThat(people.get(token, ""))
                .bodyText()
                .contains("Delvist imødekommet", "Vi bruger mindre salt.", "#tema-1");
    }

    @Test
    void aFrozenWhitePaperNeverChanges() throws IOException {
        freezeAndPublish();
        byte[] before = file("/hvidbog.pdf");

        remark("Vi bruger slet intet salt.", 1);
        mille.act(hearing, "/hvidbog/frysning", Map.of());
        jobs.finish();

        assertThat(file("/hvidbog.pdf")).isEqualTo(before);
        assertThat(page("/hvidbog")).contains("Hvidbog nr. 1").doesNotContain("slet intet");
        mille.act(hearing, "/hvidbog/2/offentliggoerelse", Map.of());
        assertThat(page("/hvidbog"))
                .contains("Hvidbog nr. 2", "slet intet")
                .contains("Ændret siden den forrige hvidbog", "Forvaltningens bemærkning er ændret")
                .doesNotContain("Den foreslåede ændring er en anden");
    }

    @Test
    void nobodySeesItBeforeItIsPublished() {
        mille.act(hearing, "/hvidbog/frysning", Map.of());
        jobs.finish();

        assertThat(portal.get().uri(hearing.path() + "/hvidbog")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri(hearing.path() + "/hvidbog.pdf"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mille.act(hearing, "/hvidbog/1/offentliggoerelse", Map.of()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(mille.act(hearing, "/hvidbog/1/offentliggoerelse", Map.of()))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(portal.get().uri(hearing.path())).bodyText().contains("Læs hvidbogen");
    }

    @Test
    void theThreadLeadsFromTheResponseToThePlanAndBack() {
        freezeAndPublish();
        long first = people.newest(hearing) - 1;

        assertThat(portal.get().uri(hearing.path() + "/svar/" + first))
                .bodyText()
                .contains("Hvad blev der af svaret?", "/hvidbog#tema-1", "Delvist imødekommet");
        assertThat(portal.get().uri("/planer/" + hearing.planSlug()))
                .bodyText()
                .contains("ændre efter høringen", "Afsnit om mad ændres", "/hvidbog#tema-1");
        assertThat(page("/hvidbog")).contains("/svar/" + first);
    }

    @Test
    void whatAClosedHearingChangesIsNotOnThePublicPlan() {
        hearing = stage.open(HearingKind.INTERNAL, HearingMother.content("Internt"));
        theme = mille.theme(hearing, "Lukket tema", UUID.randomUUID());
        remark("Kun for os.", 0);
        freezeAndPublish();

        assertThat(portal.get().uri("/planer/" + hearing.planSlug()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Lukket tema", "Afsnit om mad ændres");
    }

    @Test
    void aCampaignIsAnsweredOnceAndAllOfItAreTold() {
        String campaign = "Behold den lille skole i landsbyen, for den holder hele byen sammen.";
        people.disagree(hearing, asta.address(), campaign + " Hilsen Asta");
        mille.act(hearing, "/svar/" + people.newest(hearing) + "/offentliggoerelse", VERSION);
        people.disagree(hearing, birk.address(), campaign + " Mvh Birk");
        mille.act(hearing, "/grupper", Map.of());
        String group =
                mille.page(hearing, "/grupper").replaceAll("(?s).*gruppe=([0-9a-f-]{36}).*", "$1");
        mille.act(hearing, "/grupper/" + group + "/tema", Map.of("tema", theme));
        mille.act(
                hearing,
                "/bemaerkninger/gruppe/" + group,
                Map.of("basedOn", "0", "tekst", "Skolen bliver.", "udfald", "MET", "aendring", ""));
        freezeAndPublish();

        assertThat(page("/hvidbog"))
                .containsOnlyOnce("Skolen bliver.")
                .contains("og 1 svar mere, der siger næsten det samme");
        for (Mailbox sender : List.of(asta, birk)) {
            await().untilAsserted(
                            () ->
                                    assertThat(sender.messages())
                                            .map(Mailbox::plainText)
                                            .anyMatch(text -> text.contains("Skolen bliver.")));
        }
    }

    @Test
    void aTextSomebodyElseChangedComesBack() {
        Map<String, String> first =
                Map.of("basedOn", "0", "indledning", "Tak", "repraesentativitet", "");
        assertThat(mille.act(hearing, "/hvidbog", first)).hasStatus(HttpStatus.FOUND);
        mille.act(
                hearing,
                "/hvidbog",
                Map.of("basedOn", "0", "indledning", "Mange tak", "repraesentativitet", ""));

        assertThat(
                        mille.act(
                                hearing,
                                "/hvidbog",
                                Map.of("basedOn", "7", "indledning", "Tusind tak")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Tusind tak");
    }

    private void remark(String text, int basedOn) {
        assertThat(
                        mille.act(
                                hearing,
                                "/bemaerkninger/tema/" + theme,
                                Map.of(
                                        "basedOn",
                                        String.valueOf(basedOn),
                                        "tekst",
                                        text,
                                        "udfald",
                                        "PARTLY_MET",
                                        "aendring",
                                        "Afsnit om mad ændres")))
                .hasStatus(HttpStatus.FOUND);
    }

    private void freezeAndPublish() {
        mille.act(hearing, "/hvidbog/frysning", Map.of());
        jobs.finish();
        assertThat(mille.act(hearing, "/hvidbog/1/offentliggoerelse", Map.of()))
                .hasStatus(HttpStatus.FOUND);
        jobs.finish();
    }

    private String page(String path) {
        return new String(file(path), StandardCharsets.UTF_8);
    }

    private byte[] file(String path) {
        return portal.get()
                .uri(hearing.path() + path)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private String text(byte[] file, String format) throws IOException {
        if (format.equals("pdf")) {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(pdf).replace("\n", " ");
            }
        }
        Path archive = Files.write(folder.resolve("paper." + format), file);
        StringBuilder text = new StringBuilder();
        try (ZipFile parts = new ZipFile(archive.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                text.append(
                        new String(
                                parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
