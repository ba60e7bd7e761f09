package dk.faelled.engagement;

import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import dk.faelled.thread.Receipts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind a mailed link to support or follow: confirm, or stop. */
@Controller
class EngagementReceipts implements Receipts {

    private final EngagementRepository engagements;
    private final Engagements desk;
    private final SecretLinks links;
    private final ThisBrowser browser;

    EngagementReceipts(
            EngagementRepository engagements,
            Engagements desk,
            SecretLinks links,
            ThisBrowser browser) {
        this.engagements = engagements;
        this.desk = desk;
        this.links = links;
        this.browser = browser;
    }

    @Override
    public String type() {
        return Engagements.TYPE;
    }

    @Override
    public ModelAndView show(UUID id, Secret secret) {
        return engagements
                .findById(id)
                .map(
                        engagement ->
                                new ModelAndView("engagement/receipt")
                                        .addObject("kind", engagement.kind())
                                        .addObject("confirmed", engagement.isConfirmed())
                                        .addObject("subject", engagement.subject())
                                        .addObject("token", secret.value()))
                .orElseGet(() -> new ModelAndView("thread/unknown", HttpStatus.NOT_FOUND));
    }

    @PostMapping("/kvittering/{token}/engagement/bekraeftelse")
    @Transactional
    public String confirm(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Engagement engagement = find(token);
        browser.remember(desk.confirm(engagement), request, response);
        flash.addFlashAttribute("done", "engagement.done." + engagement.kind());
        return "redirect:" + engagement.subject().path();
    }

    @PostMapping("/kvittering/{token}/engagement/stop")
    @Transactional
    public String stop(@PathVariable String token, RedirectAttributes flash) {
        Engagement engagement = find(token);
        desk.end(engagement);
        flash.addFlashAttribute("done", "engagement.stopped." + engagement.kind());
        return "redirect:" + engagement.subject().path();
    }

    private Engagement find(String token) {
        return links.open(new Secret(token))
                .filter(target -> target.type().equals(Engagements.TYPE))
                .flatMap(target -> engagements.findById(target.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
