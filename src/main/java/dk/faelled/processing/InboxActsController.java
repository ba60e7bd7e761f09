package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.ResponseDesk;
import dk.faelled.response.ResponseNotFound;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with many responses of the inbox at once, and the views one keeps of it. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/svar")
class InboxActsController {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 1000;

    private final ResponseDesk responses;
    private final AssignmentDesk assignments;
    private final BulkPublication publication;
    private final SavedViews views;

    InboxActsController(
            ResponseDesk responses,
            AssignmentDesk assignments,
            BulkPublication publication,
            SavedViews views) {
        this.responses = responses;
        this.assignments = assignments;
        this.publication = publication;
        this.views = views;
    }

    /** How somebody's act can be taken back: a line for each response, posted as it is. */
    record Undo(List<String> lines) implements Serializable {}

    @PostMapping("/tildeling")
    String assign(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<Long> valgt,
            @RequestParam(required = false) @Nullable UUID til,
            @RequestParam(required = false) @Nullable LocalDate frist,
            @RequestParam(defaultValue = "") String visning,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        responses.hearing(slug, official);
        if (valgt.isEmpty()) {
            return back(slug, visning, "problem", "processing.none-chosen", flash);
        }
        List<AssignmentDesk.Before> before = assignments.assign(slug, valgt, til, frist, official);
        flash.addFlashAttribute(
                "undoAssignment",
                new Undo(before.stream().map(InboxActsController::line).toList()));
        flash.addFlashAttribute("doneCount", valgt.size());
        return back(slug, visning, "done", "processing.assigned", flash);
    }

    @PostMapping("/tildeling/fortryd")
    String restore(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> foer,
            @RequestParam(defaultValue = "") String visning,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        assignments.restore(
                slug, foer.stream().map(InboxActsController::before).toList(), official);
        return back(slug, visning, "done", "processing.restored", flash);
    }

    /** Publishes those of them that nothing stands in the way of. */
    @PostMapping("/offentliggoerelse")
    String publish(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<Long> valgt,
            @RequestParam(defaultValue = "") String visning,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        responses.hearing(slug, official);
        if (valgt.isEmpty()) {
            return back(slug, visning, "problem", "processing.none-chosen", flash);
        }
        int published = publication.publish(slug, valgt, official);
        flash.addFlashAttribute("doneCount", published);
        flash.addFlashAttribute("heldBack", valgt.size() - published);
        return back(slug, visning, "done", "processing.published", flash);
    }

    @PostMapping("/visninger")
    @Transactional
    public String keepView(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(defaultValue = "") String visning,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Hearing hearing = responses.hearing(slug, official);
        String name = navn.strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || visning.length() > LONGEST_QUERY
                || !InboxFilter.isQuery(visning)) {
            return back(slug, visning, "problem", "processing.view.missing", flash);
        }
        SavedView view =
                views.findByAccountIdAndHearingIdAndName(official.id(), hearing.id(), name)
                        .orElseGet(() -> new SavedView(official.id(), hearing.id(), name, visning));
        view.keep(visning);
        views.save(view);
        return back(slug, visning, "done", "processing.view.kept", flash);
    }

    @PostMapping("/visninger/{id}/sletning")
    @Transactional
    public String dropView(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        responses.hearing(slug, official);
        views.deleteByIdAndAccountId(id, official.id());
        return back(slug, "", "done", "processing.view.dropped", flash);
    }

    private static String line(AssignmentDesk.Before before) {
        return before.number()
                + " "
                + (before.assignee() == null ? "-" : before.assignee())
                + " "
                + (before.due() == null ? "-" : before.due());
    }

    private static AssignmentDesk.Before before(String line) {
        try {
            String[] parts = line.split(" ");
            return new AssignmentDesk.Before(
                    Long.parseLong(parts[0]),
                    parts[1].equals("-") ? null : UUID.fromString(parts[1]),
                    parts[2].equals("-") ? null : LocalDate.parse(parts[2]));
        } catch (IllegalArgumentException
                | ArrayIndexOutOfBoundsException
                | DateTimeParseException e) {
            throw new ResponseNotFound();
        }
    }

    private static String back(
            String slug, String view, String kind, String message, RedirectAttributes flash) {
        flash.addFlashAttribute(kind, message);
        return "redirect:/forvaltning/hoeringer/"
                + slug
                + "/svar"
                + (InboxFilter.isQuery(view) ? "?" + view : "");
    }
}
