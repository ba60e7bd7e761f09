package dk.faelled.engagement;

import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import dk.faelled.thread.Receipts;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a comment's mailed link: confirm it, see where it is, withdraw it. */
@Controller
class CommentReceipts implements Receipts {

    private final Comments comments;
    private final SecretLinks links;

    CommentReceipts(Comments comments, SecretLinks links) {
        this.comments = comments;
        this.links = links;
    }

    @Override
    public String type() {
        return Comments.TYPE;
    }

    @Override
    public ModelAndView show(UUID id, Secret secret) {
        return comments.find(id)
                .map(
                        comment ->
                                new ModelAndView("engagement/comment-receipt")
                                        .addObject("comment", comment)
                                        .addObject("token", secret.value()))
                .orElseGet(() -> new ModelAndView("thread/unknown", HttpStatus.NOT_FOUND));
    }

    @PostMapping("/kvittering/{token}/kommentar/bekraeftelse")
    @Transactional
    public String confirm(@PathVariable String token) {
        comments.confirm(find(token));
        return "redirect:/kvittering/" + token;
    }

    @PostMapping("/kvittering/{token}/kommentar/tilbagetraekning")
    @Transactional
    public String withdraw(@PathVariable String token) {
        find(token).withdraw();
        return "redirect:/kvittering/" + token;
    }

    private Comment find(String token) {
        return links.open(new Secret(token))
                .filter(target -> target.type().equals(Comments.TYPE))
                .flatMap(target -> comments.find(target.id()))
                .orElseThrow(CommentNotFound::new);
    }
}
