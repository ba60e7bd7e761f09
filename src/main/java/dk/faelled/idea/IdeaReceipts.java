package dk.faelled.idea;

import dk.faelled.document.Attachments;
import dk.faelled.platform.NoCpr;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import dk.faelled.thread.Receipts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page an author holds the link to: confirm, see what became of the idea, correct, withdraw.
 */
@Controller
class IdeaReceipts implements Receipts {

    /** A corrected version as it is typed. */
    public record Correction(
            @NotBlank(message = "{idea.form.title.missing}")
                    @Size(max = 120, message = "{idea.form.title.long}")
                    @NoCpr
                    String title,
            @NotBlank(message = "{idea.form.text.missing}")
                    @Size(max = 6000, message = "{idea.form.text.long}")
                    @NoCpr
                    String text) {

        public Correction {
            title = title == null ? "" : title;
            text = text == null ? "" : text;
        }
    }

    private final IdeaBox box;
    private final IdeaReader reader;
    private final Attachments files;
    private final SecretLinks links;

    IdeaReceipts(IdeaBox box, IdeaReader reader, Attachments files, SecretLinks links) {
        this.box = box;
        this.reader = reader;
        this.files = files;
        this.links = links;
    }

    @Override
    public String type() {
        return Idea.TYPE;
    }

    @Override
    public ModelAndView show(UUID id, Secret secret) {
        IdeaView view = reader.find(id).orElseThrow(IdeaNotFound::new);
        Idea idea = view.idea();
        boolean confirmed = idea.state() != IdeaState.AWAITING_CONFIRMATION;
        return new ModelAndView(confirmed ? "idea/receipt" : "idea/confirm")
                .addObject("view", view)
                .addObject("fresh", box.isLinkFresh(idea))
                .addObject("token", secret.value());
    }

    @PostMapping("/kvittering/{token}/ide/bekraeftelse")
    String confirm(@PathVariable String token) {
        box.confirm(find(token));
        return "redirect:/kvittering/" + token;
    }

    @PostMapping("/kvittering/{token}/ide/nyt-link")
    String renew(@PathVariable String token, RedirectAttributes flash) {
        box.renewLink(find(token));
        flash.addFlashAttribute("done", "idea.confirm.renewed");
        return "redirect:/kvittering/" + token;
    }

    @GetMapping("/kvittering/{token}/ide/ret")
    ModelAndView correction(@PathVariable String token) {
        Idea idea =
                box.find(find(token)).filter(Idea::mayBeCorrected).orElseThrow(IdeaNotFound::new);
        String title = idea.texts().getLast().title();
        String text = idea.texts().getLast().text();
        return correctionForm(token, new Correction(title, text), HttpStatus.OK);
    }

    @PostMapping("/kvittering/{token}/ide/ret")
    ModelAndView correct(
            @PathVariable String token,
            @Valid @ModelAttribute("form") Correction form,
            BindingResult errors,
            RedirectAttributes flash) {
        UUID id = find(token);
        if (errors.hasErrors()) {
            return correctionForm(token, form, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        }
        box.correct(id, form.title(), form.text());
        flash.addFlashAttribute("done", "idea.correct.done");
        return new ModelAndView("redirect:/kvittering/" + token);
    }

    @PostMapping("/kvittering/{token}/ide/tilbagetraekning")
    String withdraw(@PathVariable String token, RedirectAttributes flash) {
        box.withdraw(find(token));
        flash.addFlashAttribute("done", "idea.withdraw.done");
        return "redirect:/kvittering/" + token;
    }

    /** The author sees the picture also while nobody else may. */
    @GetMapping("/kvittering/{token}/ide/billede")
    ResponseEntity<byte[]> picture(@PathVariable String token) {
        return box.find(find(token))
                .map(Idea::pictureId)
                .flatMap(files::privately)
                .orElseThrow(IdeaNotFound::new);
    }

    private static ModelAndView correctionForm(String token, Correction form, HttpStatus status) {
        return new ModelAndView("idea/correct", status)
                .addObject("form", form)
                .addObject("token", token);
    }

    private UUID find(String token) {
        return links.open(new Secret(token))
                .filter(target -> target.type().equals(Idea.TYPE))
                .map(SecretLinks.Target::id)
                .orElseThrow(IdeaNotFound::new);
    }
}
