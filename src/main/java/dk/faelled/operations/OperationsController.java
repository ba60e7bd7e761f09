package dk.faelled.operations;

import dk.faelled.job.Job;
import dk.faelled.job.Jobs;
import dk.faelled.mail.Outbox;
import dk.faelled.pagecache.PageUse;
import dk.faelled.platform.Acting;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.NavigationEntry;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for whoever keeps the portal running: what needs them, and what it runs on. */
@Controller
@AdministratorOnly
@RequestMapping("/administration")
class OperationsController {

    private final Outbox outbox;
    private final Jobs jobs;
    private final Storage storage;
    private final Versions versions;
    private final PageUse pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OperationsController(
            Outbox outbox,
            Jobs jobs,
            Storage storage,
            Versions versions,
            PageUse pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.storage = storage;
        this.versions = versions;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry operationsNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.ADMINISTRATION,
                60,
                "/administration",
                "operations.navigation");
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("mails", outbox.queue());
        model.addAttribute("jobs", jobs.unfinished());
        model.addAttribute("storage", storage.measure());
        model.addAttribute("versions", versions.running());
        model.addAttribute("pages", pages.sinceStart());
        return "operations/show";
    }

    @PostMapping("/arbejde/{id}/igen")
    @Transactional
    public String goOn(
            @PathVariable UUID id, @AuthenticationPrincipal Acting who, RedirectAttributes flash) {
        Job broken =
                jobs.unfinished().stream()
                        .filter(job -> job.id().equals(id) && job.isBroken())
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        jobs.begin(broken.kind(), broken.subjectId(), who.actor());
        events.publishEvent(new JobGoneOn(broken, who.actor(), clock.instant()));
        flash.addFlashAttribute("done", "job.gone-on");
        return "redirect:/administration";
    }
}
