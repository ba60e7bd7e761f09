package dk.faelled.idea;

import dk.faelled.platform.Slug;
import dk.faelled.search.SearchWords;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published ideas in lists: filtered, sorted, counted. As many statements for one as for all. */
@Service
@Transactional(readOnly = true)
public class IdeaCatalogue {

    /** An idea in a list. */
    public record Row(
            UUID id,
            int number,
            String title,
            String excerpt,
            String theme,
            @Nullable String place,
            @Nullable String authorName,
            IdeaStatus status,
            int supporters,
            int comments,
            @Nullable String answer,
            Instant publishedAt) {

        /** The last part of its address. */
        public String segment() {
            return number + "-" + Slug.of(title);
        }

        /** The beginning of its text, cut between words. */
        public String summary() {
            if (excerpt.length() < EXCERPT) {
                return excerpt;
            }
            return excerpt.substring(0, Math.max(1, excerpt.lastIndexOf(' '))) + " …";
        }

        public String themeName(IdeaBank bank) {
            return bank.theme(theme).map(IdeaBank.Theme::name).orElse(theme);
        }
    }

    /** How many ideas each choice would show. */
    public record Counts(
            int all, int found, Map<String, Integer> themes, Map<String, Integer> states) {}

    private record Count(String name, int count) {}

    static final int PAGE = 20;
    private static final int EXCERPT = 260;
    private static final int SIMILAR = 3;
    private static final String PUBLISHED = " i.bank_id = :bank and i.state = 'PUBLISHED' ";
    private static final String ROW =
            """
            select i.id, i.number, i.title, left(i.text, 260) as excerpt, i.theme, i.place,
              i.author_name, i.status, i.supporters, i.answer_text as answer, i.published_at,
              (select count(*) from comment c
               where c.subject_id = i.id and c.state = 'PUBLISHED') as comments
            from idea i where\s""";
    private static final String CHOSEN =
            PUBLISHED
                    + """
                    and (:query = '' or i.words @@ to_tsquery('danish', :query))
                    and (:anyTheme or i.theme in (:themes))
                    and (:anyStatus or i.status in (:statuses))\s""";

    private final JdbcClient jdbc;

    IdeaCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Row> list(IdeaBank bank, IdeaFilter filter) {
        return chosen(
                        ROW
                                + CHOSEN
                                + "order by "
                                + filter.sortering().order()
                                + " limit "
                                + PAGE
                                + " offset "
                                + (filter.page() - 1) * PAGE,
                        bank,
                        filter)
                .query(Row.class)
                .list();
    }

    public Counts counts(IdeaBank bank, IdeaFilter filter) {
        int found =
                chosen("select count(*) from idea i where " + CHOSEN, bank, filter)
                        .query(Integer.class)
                        .single();
        Map<String, Integer> themes = countBy(bank, "theme");
        int all = themes.values().stream().mapToInt(Integer::intValue).sum();
        return new Counts(all, found, themes, countBy(bank, "status"));
    }

    /** Published ideas that have a place, for the map. */
    public List<Row> withPlace(IdeaBank bank) {
        return jdbc.sql(ROW + PUBLISHED + "and i.place is not null order by i.number limit 500")
                .param("bank", bank.id())
                .query(Row.class)
                .list();
    }

    /** Published ideas that resemble what somebody is writing, the nearest first. */
    public List<Row> similar(IdeaBank bank, String title, String text) {
        SearchWords words = SearchWords.of(title + " " + text);
        if (words.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        ROW
                                + PUBLISHED
                                + """
                                and (i.words @@ to_tsquery('danish', :any)
                                     or similarity(i.title, :title) > 0.3)
                                order by 3 * similarity(i.title, :title)
                                  + ts_rank(i.words, to_tsquery('danish', :any), 1) desc, i.number
                                limit\s"""
                                + SIMILAR)
                .param("bank", bank.id())
                .param("any", words.any())
                .param("title", title)
                .query(Row.class)
                .list();
    }

    private JdbcClient.StatementSpec chosen(String sql, IdeaBank bank, IdeaFilter filter) {
        return jdbc.sql(sql)
                .param("bank", bank.id())
                .param("query", SearchWords.of(filter.q()).all())
                .param("anyTheme", filter.tema().isEmpty())
                .param("themes", filter.tema().isEmpty() ? List.of("") : filter.tema())
                .param("anyStatus", filter.status().isEmpty())
                .param(
                        "statuses",
                        filter.status().isEmpty()
                                ? List.of("")
                                : filter.status().stream().map(Enum::name).toList());
    }

    private Map<String, Integer> countBy(IdeaBank bank, String column) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql(
                        "select i.%s as name, count(*) as count from idea i where %s group by 1"
                                .formatted(column, PUBLISHED))
                .param("bank", bank.id())
                .query(Count.class)
                .list()
                .forEach(count -> counts.put(count.name, count.count));
        return counts;
    }
}
