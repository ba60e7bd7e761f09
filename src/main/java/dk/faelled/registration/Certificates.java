package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.document.Pdf;
import dk.faelled.platform.DanishFormats;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Certificates of attendance, a page for everybody who came. */
@Component
public class Certificates {

    private final Pdf pdf;

    Certificates(Pdf pdf) {
        this.pdf = pdf;
    }

    public byte[] print(Conference conference, List<Registration> present) {
        return pdf.print(
                "registration/certificate-pdf",
                Map.of("conference", conference, "people", present),
                DanishFormats.DANISH);
    }
}
