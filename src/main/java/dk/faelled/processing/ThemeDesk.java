package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.TemplateSection;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import dk.faelled.response.ResponseDesk;
import dk.faelled.response.ResponseNotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a hearing's responses are sorted by. */
@Service
@OfficialOnly
@Transactional
public class ThemeDesk {

    private final ResponseDesk responses;
    private final HearingThemes themes;
    private final HearingReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ThemeDesk(
            ResponseDesk responses,
            HearingThemes themes,
            HearingReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.themes = themes;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ThemeTree of(Hearing hearing) {
        return ThemeTree.of(themes.findByHearingIdOrderByPlace(hearing.id()));
    }

    @Transactional(readOnly = true)
    public HearingTheme theme(String slug, UUID id, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        return themes.findById(id)
                .filter(theme -> theme.hearingId().equals(hearing.id()))
                .orElseThrow(ResponseNotFound::new);
    }

    /** Adds a theme after those that are there. */
    public HearingTheme add(String slug, String name, @Nullable UUID parent, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        if (parent != null) {
            theme(slug, parent, who);
        }
        HearingTheme added =
                themes.save(
                        new HearingTheme(
                                hearing.id(),
                                parent,
                                name,
                                themes.findByHearingIdOrderByPlace(hearing.id()).size()));
        tell(hearing, "theme-added", Difference.of("processing.theme", "", name), who);
        return added;
    }

    /** Adds a theme for each section of the template that has none of its name. */
    public int addFromTemplate(String slug, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        List<String> known = of(hearing).branches().stream().map(b -> b.theme().name()).toList();
        List<TemplateSection> missing =
                reader.content(hearing.id(), hearing.shownVersion()).template().sections().stream()
                        .filter(
                                section ->
                                        section.questions().stream()
                                                .anyMatch(q -> q.kind().isText()))
                        .filter(section -> !known.contains(section.title()))
                        .toList();
        missing.forEach(section -> add(slug, section.title(), null, who));
        return missing.size();
    }

    /**
     * @throws StaleEdit when somebody else changed it meanwhile
     */
    public void describe(
            String slug,
            UUID id,
            long basedOn,
            String name,
            @Nullable UUID assignee,
            String summary,
            SignedIn who) {
        HearingTheme theme = theme(slug, id, who);
        StaleEdit.refuse(basedOn, theme.version());
        Map<String, String> before = facts(theme);
        theme.describe(name, assignee, summary);
        for (Difference each : Difference.between("processing.theme.", before, facts(theme))) {
            tell(responses.hearing(slug, who), "theme-described", each.of(name), who);
        }
    }

    /**
     * Moves a theme among its sisters, or under another.
     *
     * @param steps how many places down; up where it is below 0
     */
    public void move(String slug, UUID id, @Nullable UUID under, int steps, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        HearingTheme theme = theme(slug, id, who);
        ThemeTree tree = of(hearing);
        if (under != null && tree.isWithin(under, id)) {
            throw new ThemeNotMovable();
        }
        List<HearingTheme> sisters = new ArrayList<>(sisters(tree, under));
        int place = Math.max(0, sisters.indexOf(theme)) + steps;
        boolean sameParent = sisters.remove(theme);
        sisters.add(Math.clamp(sameParent ? place : sisters.size(), 0, sisters.size()), theme);
        for (int i = 0; i < sisters.size(); i++) {
            sisters.get(i).move(under, i);
        }
    }

    /**
     * @throws ThemeInUse when responses are under it, or themes are
     */
    public void remove(String slug, UUID id, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        HearingTheme theme = theme(slug, id, who);
        if (themes.isUsed(id) || !sisters(of(hearing), id).isEmpty()) {
            throw new ThemeInUse();
        }
        themes.delete(theme);
        tell(hearing, "theme-removed", Difference.of("processing.theme", theme.name(), ""), who);
    }

    private static List<HearingTheme> sisters(ThemeTree tree, @Nullable UUID parent) {
        return tree.branches().stream()
                .map(ThemeTree.Branch::theme)
                .filter(each -> Objects.equals(each.parentId(), parent))
                .toList();
    }

    private static Map<String, String> facts(HearingTheme theme) {
        return Map.of("name", theme.name(), "summary", theme.summary());
    }

    private void tell(Hearing hearing, String act, Difference difference, SignedIn who) {
        events.publishEvent(
                new ResponseWorked(
                        hearing.subject(), who.actor(), act, clock.instant(), List.of(difference)));
    }
}
