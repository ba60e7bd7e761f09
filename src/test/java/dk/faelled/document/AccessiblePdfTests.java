package dk.faelled.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class AccessiblePdfTests {

    @Autowired private MockMvcTester portal;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/planer/helhedsplan-0-18/proces.pdf",
                "/planer/rammehandleplan-0-18/proces.pdf",
                "/planer/sammen-finder-vi-ud-af-det/proces.pdf",
                "/planer/fjordbymodellen/proces.pdf",
                "/planer/helhedsplan-0-18/dokumenter/udkast-til-helhedsplan.pdf",
                "/hoeringer/hvad-mener-du-om-helhedsplanen/papir.pdf"
            })
    void everyPdfPassesPdfUa(String path) {
        byte[] pdf = portal.get().uri(path).exchange().getResponse().getContentAsByteArray();

        AccessiblePdf.check(pdf, path);
    }

    @Test
    void theFigureIsAPictureOfDoubleWidth() throws IOException {
        byte[] png =
                portal.get()
                        .uri("/planer/rammehandleplan-0-18/proces.png")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(2240);
    }

    @Test
    void theFigureStandsAloneAsSvg() {
        assertThat(portal.get().uri("/planer/rammehandleplan-0-18/proces.svg").exchange())
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.parseMediaType("image/svg+xml"))
                .bodyText()
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("<style>", "Mindset, kultur, målsætninger og strategier")
                .doesNotContain("xmlns:th");
    }
}
