package dk.faelled.mail;

import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.NavigationEntry;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The mail log: what was sent when, what waits, and in the demonstration the letters themselves.
 */
@Controller
@AdministratorOnly
@RequestMapping("/administration/mails")
class MailLogController {

    private static final Limit LATEST = Limit.of(200);

    private final OutgoingMails mails;
    private final LetterPress press;
    private final Clock clock;

    MailLogController(OutgoingMails mails, LetterPress press, Clock clock) {
        this.mails = mails;
        this.press = press;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry mailLogNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.ADMINISTRATION,
                40,
                "/administration/mails",
                "mail.log.navigation");
    }

    @GetMapping
    String log(Model model) {
        model.addAttribute("mails", mails.latest(LATEST));
        return "mail/log";
    }

    @GetMapping("/{id}")
    String letter(@PathVariable UUID id, Model model) {
        OutgoingMail mail = find(id);
        model.addAttribute("mail", mail);
        model.addAttribute("pieces", LinkedText.of(press.plainText(mail)));
        return "mail/show";
    }

    @PostMapping("/{id}/igen")
    @Transactional
    public String tryAgain(@PathVariable UUID id) {
        find(id).tryAgain(clock.instant());
        return "redirect:/administration/mails";
    }

    private OutgoingMail find(UUID id) {
        return mails.findById(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
