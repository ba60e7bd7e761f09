package dk.faelled.processing;

import dk.faelled.account.Colleague;
import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.ResponseDesk;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All responses of a hearing: found, sorted, and gone on from one to the next. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/svar")
class InboxController {

    private final ResponseDesk responses;
    private final HearingDesk hearings;
    private final Inbox inbox;
    private final AssignmentDesk assignments;
    private final ThemeDesk themes;
    private final SavedViews views;
    private final Clock clock;

    InboxController(
            ResponseDesk responses,
            HearingDesk hearings,
            Inbox inbox,
            AssignmentDesk assignments,
            ThemeDesk themes,
            SavedViews views,
            Clock clock) {
        this.responses = responses;
        this.hearings = hearings;
        this.inbox = inbox;
        this.assignments = assignments;
        this.themes = themes;
        this.views = views;
        this.clock = clock;
    }

    /**
     * @param fra the number after which the page begins
     */
    @GetMapping
    String show(
            @PathVariable String slug,
            InboxFilter filter,
            @RequestParam(required = false) @Nullable Long fra,
            @AuthenticationPrincipal SignedIn official,
            HttpSession session,
            Model model) {
        Hearing hearing = responses.hearing(slug, official);
        filter.remember(session, slug);
        List<Inbox.Row> rows = inbox.page(hearing.id(), filter, fra, official.id());
        List<Colleague> caseworkers = assignments.caseworkers(hearing);
        model.addAttribute("sheet", hearings.open(slug, official));
        model.addAttribute("rows", rows.stream().limit(Inbox.PAGE).toList());
        model.addAttribute("more", rows.size() > Inbox.PAGE);
        model.addAttribute("first", fra == null);
        model.addAttribute("filter", filter);
        model.addAttribute("counts", responses.counts(hearing));
        model.addAttribute("mine", inbox.waitingFor(hearing.id(), official.id()));
        model.addAttribute("caseworkers", caseworkers);
        model.addAttribute("names", names(caseworkers));
        model.addAttribute("themes", themes.of(hearing).branches());
        model.addAttribute("kinds", SenderKind.values());
        model.addAttribute("columns", InboxFilter.Column.values());
        model.addAttribute(
                "views", views.findByAccountIdAndHearingIdOrderByName(official.id(), hearing.id()));
        model.addAttribute("today", LocalDate.now(clock));
        return "processing/inbox";
    }

    private static Map<UUID, String> names(List<Colleague> colleagues) {
        return colleagues.stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }
}
