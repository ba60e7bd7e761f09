package dk.faelled.audit;

import dk.faelled.platform.AdministratorOnly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The latest acts, for administrators. */
@Controller
@AdministratorOnly
class AuditController {

    private static final int LATEST = 200;

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/administration/log")
    String log(Model model) {
        model.addAttribute("entries", log.latest(LATEST));
        return "audit/log";
    }
}
