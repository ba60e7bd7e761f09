package dk.faelled.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks that a PDF passes PDF/UA-1. */
public final class AccessiblePdf {

    private AccessiblePdf() {}

    public static void check(byte[] pdf, String name) {
        VeraGreenfieldFoundryProvider.initialise();
        ValidationResult result = validate(pdf);
        assertThat(result.getTestAssertions())
                .as(name)
                .filteredOn(each -> each.getStatus().name().equals("FAILED"))
                .isEmpty();
        assertThat(result.isCompliant()).as(name).isTrue();
    }

    private static ValidationResult validate(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser);
        } catch (IOException
                | ModelParsingException
                | EncryptedPdfException
                | ValidationException e) {
            throw new AssertionError(e);
        }
    }
}
