package dk.faelled.plan;

import dk.faelled.document.Attachments;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.PublicPaths;
import dk.faelled.thread.Threads;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of plans: in public, and as previews of what is not public yet. */
@Controller
class PlanController {

    private static final int PAGE = 20;

    private final PlanReader reader;
    private final PlanList list;
    private final Threads threads;
    private final Attachments files;
    private final List<PlanPageParts> sections;

    PlanController(
            PlanReader reader,
            PlanList list,
            Threads threads,
            Attachments files,
            List<PlanPageParts> sections) {
        this.reader = reader;
        this.sections = sections;
        this.list = list;
        this.threads = threads;
        this.files = files;
    }

    @Bean
    static PublicPaths planPaths() {
        return PublicPaths.open("/planer/**", "/" + PlanReader.PREVIEW + "/**")
                .andKept(
                        "/planer",
                        "/planer/*",
                        "/planer/*/spor/*",
                        "/planer/*/nyheder/*",
                        "/planer/*/dokumenter/*",
                        "/planer/*/proces",
                        "/planer/*/proces.svg",
                        "/planer/*/proces.png");
    }

    @Bean
    static NavigationEntry planNavigation() {
        return new NavigationEntry(NavigationEntry.Area.PUBLIC, 20, "/planer", "plan.navigation");
    }

    @GetMapping("/planer")
    String list(
            @RequestParam(required = false) @Nullable PlanKind type,
            @RequestParam(defaultValue = "false") boolean arkiv,
            @RequestParam(defaultValue = "1") int side,
            Model model) {
        int page = Math.clamp(side, 1, 1000);
        int offset = (page - 1) * PAGE;
        List<PlanList.Row> plans =
                arkiv ? list.archived(offset, PAGE + 1) : list.published(type, offset, PAGE + 1);
        model.addAttribute("plans", plans.stream().limit(PAGE).toList());
        model.addAttribute("more", plans.size() > PAGE);
        model.addAttribute("page", page);
        model.addAttribute("type", type);
        model.addAttribute("archive", arkiv);
        model.addAttribute("kinds", PlanKind.values());
        return "plan/list";
    }

    @GetMapping("/{place:planer|eksempel}/{key}")
    String show(@PathVariable String place, @PathVariable String key, Model model) {
        PlanView plan = reader.at(place, key);
        model.addAttribute("plan", plan);
        Map<Progress, List<Invitation>> invitations = reader.invitationsOf(plan.id());
        model.addAttribute("invitations", invitations.getOrDefault(Progress.NOW, List.of()));
        model.addAttribute("coming", invitations.getOrDefault(Progress.COMING, List.of()));
        model.addAttribute("amendments", threads.originsOf(Plan.TYPE, plan.id()));
        model.addAttribute(
                "sections",
                sections.stream().flatMap(source -> source.of(plan.id()).stream()).toList());
        model.addAttribute("ended", invitations.getOrDefault(Progress.DONE, List.of()));
        return "plan/show";
    }

    @GetMapping("/{place:planer|eksempel}/{key}/spor/{slug}")
    String track(
            @PathVariable String place,
            @PathVariable String key,
            @PathVariable String slug,
            Model model) {
        PlanView plan = reader.at(place, key);
        PlanView.TrackView track =
                plan.tracks().stream()
                        .filter(each -> each.track().slug().equals(slug))
                        .findFirst()
                        .orElseThrow(PlanNotFound::new);
        model.addAttribute("plan", plan);
        model.addAttribute("track", track);
        model.addAttribute(
                "voices",
                threads.originsOf(
                        PlanTracks.INITIATIVE,
                        track.initiatives().stream().map(Initiative::id).toList()));
        return "plan/track";
    }

    @GetMapping("/{place:planer|eksempel}/{key}/nyheder/{slug}")
    String news(
            @PathVariable String place,
            @PathVariable String key,
            @PathVariable String slug,
            Model model) {
        PlanView plan = reader.at(place, key);
        model.addAttribute("plan", plan);
        model.addAttribute(
                "news",
                plan.news().stream()
                        .filter(news -> news.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(PlanNotFound::new));
        return "plan/news";
    }

    /** A picture or document that the plan refers to. */
    @GetMapping("/{place:planer|eksempel}/{key}/filer/{id}")
    ResponseEntity<byte[]> file(
            @PathVariable String place, @PathVariable String key, @PathVariable UUID id) {
        PlanView plan = reader.at(place, key);
        boolean isTold =
                plan.content().news().stream()
                        .filter(item -> id.equals(item.pictureId()))
                        .allMatch(plan.news()::contains);
        if (!isTold || plan.content().fileIds().noneMatch(id::equals)) {
            throw new PlanNotFound();
        }
        return files.privately(id).orElseThrow(PlanNotFound::new);
    }
}
