package dk.faelled.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

@PortalTest
class AccessiblePdfTests {

    @Autowired private MockMvcTester portal;

    @BeforeAll
    static void chooseValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

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
    void everyPdfPassesPdfUa(String path) throws Exception {
        byte[] pdf = portal.get().uri(path).exchange().getResponse().getContentAsByteArray();

        assertThat(validate(pdf).getTestAssertions())
                .as(path)
                .filteredOn(each -> each.getStatus().name().equals("FAILED"))
                .isEmpty();
        assertThat(validate(pdf).isCompliant()).isTrue();
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

    private static ValidationResult validate(byte[] pdf)
            throws ModelParsingException, EncryptedPdfException, ValidationException, IOException {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser);
        }
    }
}
