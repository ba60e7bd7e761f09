package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearings;
import dk.faelled.platform.Subject;
import dk.faelled.processing.HearingTheme;
import dk.faelled.processing.HearingThemes;
import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.ThreadNodes;
import dk.faelled.thread.ThreadVoices;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What was said to a theme and what the administration answers, as a knot of the thread: responses
 * lead to it, and it leads to the plan it changes. It is there once a white paper is published.
 */
@Component
class ThemeAnswers implements ThreadNodes, ThreadVoices {

    static final String TYPE = HearingTheme.ANSWER;

    private final HearingThemes themes;
    private final Hearings hearings;
    private final PublishedPapers published;
    private final MessageSource messages;

    ThemeAnswers(
            HearingThemes themes,
            Hearings hearings,
            PublishedPapers published,
            MessageSource messages) {
        this.themes = themes;
        this.hearings = hearings;
        this.published = published;
        this.messages = messages;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<ThreadNode> find(Collection<UUID> ids) {
        return themes.findByIdIn(ids).stream().flatMap(theme -> node(theme).stream()).toList();
    }

    /** Themes of which the public can read what was said to them, and answered. */
    @Override
    public List<ThreadNode> search(UUID planId, String words, int limit) {
        String lower = words.toLowerCase(Locale.ROOT);
        return hearings.findByPlanIdOrderByPeriodOpens(planId).stream()
                .flatMap(hearing -> themes.findByHearingIdOrderByPlace(hearing.id()).stream())
                .filter(theme -> theme.name().toLowerCase(Locale.ROOT).contains(lower))
                .flatMap(theme -> node(theme).stream())
                .limit(limit)
                .toList();
    }

    private Optional<ThreadNode> node(HearingTheme theme) {
        return published
                .shown(theme.hearingId())
                .map(published::content)
                .flatMap(content -> node(theme.id(), content));
    }

    private Optional<ThreadNode> node(UUID themeId, WhitePaperContent content) {
        return content.chapters().stream()
                .filter(chapter -> chapter.themeId().equals(themeId))
                .findFirst()
                .map(
                        chapter ->
                                new ThreadNode(
                                        new Subject(
                                                TYPE,
                                                themeId,
                                                chapter.name(),
                                                content.path()
                                                        + "/hvidbog#tema-"
                                                        + chapter.number()),
                                        status(chapter.remark())));
    }

    private String status(WhitePaperContent.@Nullable Answered remark) {
        if (remark == null) {
            return "";
        }
        String verdict =
                remark.verdict() == null
                        ? ""
                        : messages.getMessage(
                                "processing.verdict." + remark.verdict(),
                                null,
                                LocaleContextHolder.getLocale());
        String amendment =
                remark.section().isEmpty()
                        ? remark.amendment()
                        : remark.section() + ": " + remark.amendment();
        return Stream.of(verdict, remark.amendment().isEmpty() ? "" : amendment)
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ". " + other)
                .orElse("");
    }
}
