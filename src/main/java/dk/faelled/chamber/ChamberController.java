package dk.faelled.chamber;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.FrozenPackage;
import dk.faelled.decision.PackageReader;
import dk.faelled.minutes.MinutesApproval;
import dk.faelled.minutes.Treatment;
import dk.faelled.platform.NavigationEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The politicians' room: what lies on my table. */
@Controller
@RequestMapping("/politik")
class ChamberController {

    private static final int ANSWERS = 5;
    private static final int VOICES = 6;

    private final MemberTable table;
    private final QuestionBook questions;
    private final MinutesApproval minutes;
    private final PackageReader reader;
    private final Clock clock;

    ChamberController(
            MemberTable table,
            QuestionBook questions,
            MinutesApproval minutes,
            PackageReader reader,
            Clock clock) {
        this.table = table;
        this.questions = questions;
        this.minutes = minutes;
        this.reader = reader;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry tableNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.CHAMBER, 10, "/politik", "chamber.navigation");
    }

    @Bean
    static NavigationEntry decidedNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.CHAMBER, 20, "/politik/afgjort", "chamber.decided");
    }

    @GetMapping
    String table(@AuthenticationPrincipal SignedIn member, Model model) {
        List<TableItem> items = table.items(member);
        List<TableItem> ahead = items.stream().filter(item -> !item.isDecided()).toList();
        List<TableItem> unread =
                ahead.stream().filter(item -> item.reading() != TableItem.Reading.READ).toList();
        model.addAttribute("owner", ReadingController.owner(member));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("bodies", table.bodiesOf(member));
        model.addAttribute("meetings", byMeeting(ahead));
        model.addAttribute("next", unread.isEmpty() ? null : unread.getFirst());
        model.addAttribute("unread", count(ahead, TableItem.Reading.UNREAD));
        model.addAttribute("changed", count(ahead, TableItem.Reading.CHANGED));
        model.addAttribute("toApprove", toApprove(items, member));
        model.addAttribute("voices", voices(ahead));
        Map<UUID, TableItem> byPackage = new HashMap<>();
        ahead.forEach(item -> byPackage.put(item.packageId(), item));
        model.addAttribute("cases", byPackage);
        model.addAttribute("answers", questions.latestAnswers(byPackage.keySet(), ANSWERS));
        return "chamber/table";
    }

    @GetMapping("/afgjort")
    String decided(@AuthenticationPrincipal SignedIn member, Model model) {
        List<TableItem> items = table.items(member).stream().filter(TableItem::isDecided).toList();
        model.addAttribute("items", items);
        model.addAttribute("minutes", minutes.of(items.stream().map(TableItem::stepId).toList()));
        model.addAttribute("me", member.id());
        model.addAttribute("owner", ReadingController.owner(member));
        return "chamber/decided";
    }

    private List<TableItem> toApprove(List<TableItem> items, SignedIn member) {
        Map<UUID, Treatment> treatments =
                minutes.of(
                        items.stream()
                                .filter(TableItem::isDecided)
                                .map(TableItem::stepId)
                                .toList());
        return items.stream()
                .filter(
                        item -> {
                            Treatment treatment = treatments.get(item.stepId());
                            return treatment != null && treatment.awaits(member.id());
                        })
                .toList();
    }

    /** What people said that led to the cases at hand. */
    private List<FrozenPackage.Voice> voices(List<TableItem> ahead) {
        return reader.sentIn(ahead.stream().map(TableItem::stepId).toList()).stream()
                .flatMap(frozen -> frozen.points().stream())
                .flatMap(point -> point.voices().stream())
                .distinct()
                .limit(VOICES)
                .toList();
    }

    private static Collection<List<TableItem>> byMeeting(List<TableItem> items) {
        return items.stream()
                .collect(
                        Collectors.groupingBy(
                                item -> List.of(item.bodyId(), item.meets()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values();
    }

    private static long count(List<TableItem> items, TableItem.Reading reading) {
        return items.stream().filter(item -> item.reading() == reading).count();
    }
}
