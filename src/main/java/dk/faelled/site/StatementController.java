package dk.faelled.site;

import dk.faelled.platform.PublicPaths;
import dk.faelled.site.Statement.Kind;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The municipality's statements. */
@Controller
class StatementController {

    private final SiteFacts facts;

    StatementController(SiteFacts facts) {
        this.facts = facts;
    }

    @Bean
    static PublicPaths sitePaths() {
        return PublicPaths.open("/privatliv", "/cookies", "/tilgaengelighed", "/was")
                .andKept("/privatliv", "/cookies", "/tilgaengelighed");
    }

    @GetMapping("/privatliv")
    String privacy(Model model, Locale locale) {
        return show(Kind.PRIVACY, model, locale);
    }

    @GetMapping("/cookies")
    String cookies(Model model, Locale locale) {
        return show(Kind.COOKIES, model, locale);
    }

    @GetMapping("/tilgaengelighed")
    String accessibility(Model model, Locale locale) {
        return show(Kind.ACCESSIBILITY, model, locale);
    }

    /** The address Danish authorities agreed on for the accessibility statement. */
    @GetMapping("/was")
    String was() {
        return "redirect:" + Kind.ACCESSIBILITY.path();
    }

    private String show(Kind kind, Model model, Locale locale) {
        Statement statement = facts.statement(kind);
        if (statement == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        boolean english = locale.getLanguage().equals("en");
        model.addAttribute("kind", kind);
        model.addAttribute("version", statement.version());
        model.addAttribute("text", english ? statement.english() : statement.danish());
        return "site/statement";
    }
}
