package dk.faelled.idea;

import dk.faelled.platform.Slug;
import dk.faelled.search.SearchWords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private record Count(String theme, String status, int count) {}

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
    private final JdbcClient jdbc;

    IdeaCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Row> list(IdeaBank bank, IdeaFilter filter) {
        return chosen(
                        ROW
                                + conditions(filter)
                                + " order by "
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
        List<Count> counts =
                jdbc.sql(
                                "select i.theme, i.status, count(*) as count from idea i where "
                                        + PUBLISHED
                                        + "group by i.theme, i.status")
                        .param("bank", bank.id())
                        .query(Count.class)
                        .list();
        int all = counts.stream().mapToInt(Count::count).sum();
        return new Counts(
                all,
                filter.isEmpty() ? all : found(bank, filter),
                countBy(counts, Count::theme),
                countBy(counts, Count::status));
    }

    private int found(IdeaBank bank, IdeaFilter filter) {
        return chosen("select count(*) from idea i where " + conditions(filter), bank, filter)
                .query(Integer.class)
                .single();
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
                .param("themes", filter.tema())
                .param("statuses", filter.status().stream().map(Enum::name).toList());
    }

    /** Only what was chosen is asked for: the database finds another way for each. */
    private static String conditions(IdeaFilter filter) {
        return PUBLISHED
                + (SearchWords.of(filter.q()).isEmpty()
                        ? ""
                        : " and i.words @@ to_tsquery('danish', :query)")
                + (filter.tema().isEmpty() ? "" : " and i.theme in (:themes)")
                + (filter.status().isEmpty() ? "" : " and i.status in (:statuses)");
    }

    private static Map<String, Integer> countBy(List<Count> counts, Function<Count, String> of) {
        return counts.stream()
                .collect(Collectors.groupingBy(of, Collectors.summingInt(Count::count)));
    }
}
