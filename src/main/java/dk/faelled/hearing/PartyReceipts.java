package dk.faelled.hearing;

import dk.faelled.document.Attachments;
import dk.faelled.platform.Secret;
import dk.faelled.thread.Receipts;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The hearing as a consulted party reads it by the link in its letter. */
@Controller
class PartyReceipts implements Receipts {

    private final HearingReader reader;
    private final HearingPaper paper;
    private final Attachments files;

    PartyReceipts(HearingReader reader, HearingPaper paper, Attachments files) {
        this.reader = reader;
        this.paper = paper;
        this.files = files;
    }

    @Override
    public String type() {
        return ConsultedParty.TYPE;
    }

    @Override
    public ModelAndView show(UUID id, Secret secret) {
        return new ModelAndView("hearing/show")
                .addObject("view", reader.forParty(id).orElseThrow(HearingNotFound::new))
                .addObject("token", secret.value());
    }

    @GetMapping("/kvittering/{token}/hoering/materiale/{id}")
    ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable UUID id) {
        return HearingController.fileOf(read(token), id, files);
    }

    @GetMapping("/kvittering/{token}/hoering/papir.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String token) {
        return paper.of(read(token));
    }

    private HearingView read(String token) {
        return reader.byPartyLink(token).orElseThrow(HearingNotFound::new);
    }
}
