package dk.faelled.account;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Where the browser keeps drafts of the signed-in person's forms; {@code form} is their path. */
@Controller
@RequestMapping("/forvaltning/kladde")
class FormDraftController {

    private static final int LARGEST = 500_000;
    private static final int LONGEST_NAME = 300;

    private final FormDrafts drafts;
    private final JsonMapper json;

    FormDraftController(FormDrafts drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    @GetMapping
    ResponseEntity<FormDrafts.Draft> find(
            @RequestParam String form, @AuthenticationPrincipal SignedIn who) {
        return drafts.find(who.id(), form)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @RequestParam String form,
            @RequestBody Map<String, Object> fields,
            @AuthenticationPrincipal SignedIn who) {
        String text = json.writeValueAsString(fields);
        if (form.length() > LONGEST_NAME || text.length() > LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        drafts.keep(who.id(), form, text);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@RequestParam String form, @AuthenticationPrincipal SignedIn who) {
        drafts.drop(who.id(), form);
    }
}
