package dk.faelled.roundtable;

import dk.faelled.conference.ConferenceReader;
import dk.faelled.conference.ConferenceView;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.NoCpr;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A table's page on the facilitator's phone. */
@Controller
@RequestMapping("/arrangementer/{slug}/bord/{token}")
class TableController {

    /** What is written down, as it is typed. */
    record ProposalForm(
            @NotBlank(message = "{roundtable.text.missing}")
                    @Size(max = 500, message = "{roundtable.text.long}")
                    @NoCpr
                    String text,
            @Nullable UUID key) {}

    private final RoundtableLinks links;
    private final ProposalBook book;
    private final ConferenceReader conferences;

    TableController(RoundtableLinks links, ProposalBook book, ConferenceReader conferences) {
        this.links = links;
        this.book = book;
        this.conferences = conferences;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String token) {
        return page(slug, token, new ProposalForm("", null));
    }

    @PostMapping("/forslag")
    ModelAndView write(
            @PathVariable String slug,
            @PathVariable String token,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors) {
        DiscussionTable table = open(slug, token);
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(slug, token, form), errors);
        }
        book.write(
                Objects.requireNonNullElseGet(form.key(), UUID::randomUUID),
                table.id(),
                form.text());
        return back(slug, token);
    }

    @PostMapping("/forslag/{id}/stemme")
    ModelAndView vote(
            @PathVariable String slug,
            @PathVariable String token,
            @PathVariable UUID id,
            @RequestParam boolean op,
            @RequestParam UUID key) {
        book.vote(key, open(slug, token).id(), id, op);
        return back(slug, token);
    }

    @PostMapping("/forslag/{id}/sletning")
    ModelAndView withdraw(
            @PathVariable String slug, @PathVariable String token, @PathVariable UUID id) {
        book.withdraw(open(slug, token).id(), id);
        return back(slug, token);
    }

    /**
     * @throws TableClosed when it is not the day
     */
    private DiscussionTable open(String slug, String token) {
        DiscussionTable table = links.table(slug, token);
        if (!TableHours.areOpen(conferences.published(slug))) {
            throw new TableClosed();
        }
        return table;
    }

    private ModelAndView page(String slug, String token, ProposalForm form) {
        DiscussionTable table = links.table(slug, token);
        ConferenceView view = conferences.published(slug);
        return new ModelAndView("roundtable/table")
                .addObject("view", view)
                .addObject("table", table)
                .addObject("proposals", book.ofTable(table.id()))
                .addObject("open", TableHours.areOpen(view))
                .addObject("form", form)
                .addObject("token", token);
    }

    private static ModelAndView back(String slug, String token) {
        return new ModelAndView("redirect:/arrangementer/" + slug + "/bord/" + token);
    }
}
