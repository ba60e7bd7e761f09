package dk.faelled.hearing;

import dk.faelled.document.Pdf;
import dk.faelled.platform.DanishFormats;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Prints a hearing's questions with room to write, for those who answer on paper. */
@Component
public class HearingPaper {

    private final Pdf pdf;

    HearingPaper(Pdf pdf) {
        this.pdf = pdf;
    }

    public ResponseEntity<byte[]> of(HearingView view) {
        byte[] content = pdf.print("hearing/paper-pdf", Map.of("view", view), DanishFormats.DANISH);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(view.hearing().slug() + "-svarskema.pdf")
                                .build()
                                .toString())
                .body(content);
    }
}
