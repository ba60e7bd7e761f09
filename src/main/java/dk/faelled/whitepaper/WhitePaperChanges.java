package dk.faelled.whitepaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one white paper says otherwise than the one before, theme by theme. */
final class WhitePaperChanges {

    /** What changed about a theme. */
    enum Kind {
        NEW,
        GONE,
        RENAMED,
        SUMMARY,
        VOICES,
        REMARK,
        VERDICT,
        AMENDMENT
    }

    /**
     * One thing that changed.
     *
     * @param number of the chapter; empty where it is gone
     */
    record Change(String number, String name, Kind kind) {}

    private WhitePaperChanges() {}

    /** In the order of the newer one; what is gone comes last. */
    static List<Change> between(WhitePaperContent before, WhitePaperContent after) {
        Map<UUID, WhitePaperContent.Chapter> old = byTheme(before);
        Map<UUID, WhitePaperContent.Chapter> now = byTheme(after);
        List<Change> changes = new ArrayList<>();
        for (WhitePaperContent.Chapter chapter : after.chapters()) {
            WhitePaperContent.Chapter was = old.get(chapter.themeId());
            for (Kind kind : was == null ? List.of(Kind.NEW) : kinds(was, chapter)) {
                changes.add(new Change(chapter.number(), chapter.name(), kind));
            }
        }
        before.chapters().stream()
                .filter(chapter -> !now.containsKey(chapter.themeId()))
                .forEach(chapter -> changes.add(new Change("", chapter.name(), Kind.GONE)));
        return changes;
    }

    private static List<Kind> kinds(WhitePaperContent.Chapter was, WhitePaperContent.Chapter is) {
        List<Kind> kinds = new ArrayList<>();
        add(kinds, Kind.RENAMED, was.name(), is.name());
        add(kinds, Kind.SUMMARY, was.summary(), is.summary());
        add(kinds, Kind.VOICES, was.numbers(), is.numbers());
        WhitePaperContent.Answered before = was.remark();
        WhitePaperContent.Answered after = is.remark();
        add(kinds, Kind.REMARK, part(before, a -> a.text()), part(after, a -> a.text()));
        add(kinds, Kind.VERDICT, part(before, a -> a.verdict()), part(after, a -> a.verdict()));
        add(
                kinds,
                Kind.AMENDMENT,
                part(before, a -> a.section() + a.amendment()),
                part(after, a -> a.section() + a.amendment()));
        return kinds;
    }

    private static @Nullable Object part(
            WhitePaperContent.@Nullable Answered remark,
            Function<WhitePaperContent.Answered, @Nullable Object> part) {
        return remark == null ? null : part.apply(remark);
    }

    private static void add(
            List<Kind> kinds, Kind kind, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            kinds.add(kind);
        }
    }

    private static Map<UUID, WhitePaperContent.Chapter> byTheme(WhitePaperContent paper) {
        return paper.chapters().stream()
                .collect(Collectors.toMap(WhitePaperContent.Chapter::themeId, Function.identity()));
    }
}
