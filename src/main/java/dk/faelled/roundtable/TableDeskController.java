package dk.faelled.roundtable;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.conference.ConferenceNotFound;
import dk.faelled.document.Pdf;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tables of a conference on the officials' side. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}/borde")
class TableDeskController {

    /** What the tables talk about, as it is typed: a line for each. */
    record TablesForm(
            @NotBlank(message = "{roundtable.topics.missing}")
                    @Size(max = 10_000, message = "{roundtable.text.long}")
                    String topics) {

        static TablesForm of(List<DiscussionTable> tables) {
            return new TablesForm(
                    tables.stream().map(DiscussionTable::topic).collect(Collectors.joining("\n")));
        }

        List<String> lines() {
            return topics.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    private static final int LONGEST_TOPIC = 200;
    private static final int MOST_TABLES = 60;

    private final TableDesk desk;
    private final TableResults results;
    private final RoundtableLinks links;
    private final ConferenceDesk conferences;
    private final HarvestTargets targets;
    private final Pdf pdf;

    TableDeskController(
            TableDesk desk,
            TableResults results,
            RoundtableLinks links,
            ConferenceDesk conferences,
            HarvestTargets targets,
            Pdf pdf) {
        this.desk = desk;
        this.results = results;
        this.links = links;
        this.conferences = conferences;
        this.targets = targets;
        this.pdf = pdf;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return page(slug, TablesForm.of(desk.tables(slug, official)), official);
    }

    @PostMapping
    ModelAndView set(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") TablesForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        conferences.openForEditing(slug, official);
        if (form.lines().size() > MOST_TABLES
                || form.lines().stream().anyMatch(line -> line.length() > LONGEST_TOPIC)) {
            errors.rejectValue("topics", "roundtable.text.long");
        }
        if (!errors.hasErrors()) {
            try {
                desk.set(slug, form.lines(), official);
                return done(slug, "roundtable.saved", flash);
            } catch (TableTaken e) {
                errors.rejectValue("topics", "roundtable.topics.taken");
            }
        }
        return FormAnswer.invalid(page(slug, form, official), errors);
    }

    /** A card for each table, with a fresh link for its facilitator. */
    @GetMapping("/kort.pdf")
    ResponseEntity<byte[]> cards(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        Conference conference = desk.conference(slug, official);
        List<TableCard> cards =
                desk.tables(slug, official).stream()
                        .map(table -> new TableCard(table, links.toTable(conference, table)))
                        .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(
                        pdf.print(
                                "roundtable/cards-pdf",
                                Map.of("conference", conference, "cards", cards),
                                DanishFormats.DANISH));
    }

    /** Opens the screen for the hall. */
    @PostMapping("/skaerm")
    String screen(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return "redirect:" + links.toScreen(desk.conference(slug, official));
    }

    /** Opens one table, with a fresh link. */
    @PostMapping("/{id}/link")
    String table(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official) {
        Conference conference = desk.conference(slug, official);
        return "redirect:"
                + desk.tables(slug, official).stream()
                        .filter(table -> table.id().equals(id))
                        .findFirst()
                        .map(table -> links.toTable(conference, table))
                        .orElseThrow(ConferenceNotFound::new);
    }

    /**
     * Takes on what tables want.
     *
     * @param maal what it becomes: {@code ide:} with a theme, or {@code tema:} with a hearing
     */
    @PostMapping("/udbytte")
    ModelAndView harvest(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Set<UUID> forslag,
            @RequestParam(defaultValue = "") String maal,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Conference conference = desk.conference(slug, official);
        Set<UUID> chosen = forslag == null ? Set.of() : forslag;
        if (chosen.isEmpty() || !targets.of(conference, official).containsKey(maal)) {
            flash.addFlashAttribute("problem", "roundtable.harvest.missing");
            return new ModelAndView("redirect:" + address(slug));
        }
        String name = maal.substring(maal.indexOf(':') + 1);
        flash.addFlashAttribute(
                "doneCount",
                maal.startsWith(HarvestTargets.IDEA)
                        ? desk.toIdeas(slug, chosen, name, official)
                        : desk.toThemes(slug, chosen, name, official));
        return done(slug, "roundtable.harvest.done", flash);
    }

    private ModelAndView page(String slug, TablesForm form, SignedIn official) {
        Conference conference = desk.conference(slug, official);
        return new ModelAndView("roundtable/desk")
                .addObject("sheet", conferences.openForEditing(slug, official))
                .addObject("results", results.of(conference.id()))
                .addObject("targets", targets.of(conference, official))
                .addObject("form", form);
    }

    private static ModelAndView done(String slug, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView("redirect:" + address(slug));
    }

    private static String address(String slug) {
        return "/forvaltning/arrangementer/" + slug + "/borde";
    }
}
