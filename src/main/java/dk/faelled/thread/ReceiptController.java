package dk.faelled.thread;

import dk.faelled.platform.PublicPaths;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * One address for the receipt of anything that was sent: see, confirm, correct, withdraw, follow.
 */
@Controller
class ReceiptController {

    private final SecretLinks links;
    private final Map<String, Receipts> receipts;

    ReceiptController(SecretLinks links, List<Receipts> receipts) {
        this.links = links;
        this.receipts =
                receipts.stream().collect(Collectors.toMap(Receipts::type, Function.identity()));
    }

    @Bean
    static PublicPaths threadPaths() {
        return PublicPaths.open("/kvittering/**");
    }

    @GetMapping("/kvittering/{token}")
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        Secret secret = new Secret(token);
        return links.open(secret)
                .flatMap(
                        target ->
                                Optional.ofNullable(receipts.get(target.type()))
                                        .map(source -> source.show(target.id(), secret)))
                .orElseGet(() -> new ModelAndView("thread/unknown", HttpStatus.NOT_FOUND));
    }
}
