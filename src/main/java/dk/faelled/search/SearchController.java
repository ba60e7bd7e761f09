package dk.faelled.search;

import dk.faelled.platform.PublicPaths;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search across everything published. */
@Controller
class SearchController {

    /** How many things of one kind were found. */
    record Facet(String type, long count) {}

    private static final int PAGE = 20;
    private static final int LAST_PAGE = 50;

    /**
     * Of more than so many texts that match, the newest are counted and put in order: whoever finds
     * thousands needs another word, not to wait while all are compared.
     */
    private static final int MOST = 1_000;

    private static final String FOUND =
            """
            with matching as materialized (
              select subject_type, subject_id, published_at, words from search_entry
              where words @@ to_tsquery('danish', :query) and published_at <= :now%s
              order by published_at desc limit :most)
            """;

    private static final String OF_TYPE = " and subject_type = :type";

    private final JdbcClient jdbc;
    private final Clock clock;

    SearchController(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    static PublicPaths searchPaths() {
        return PublicPaths.open("/soeg");
    }

    @GetMapping("/soeg")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "1") int side,
            Model model) {
        SearchWords words = SearchWords.of(q);
        int page = Math.clamp(side, 1, LAST_PAGE);
        model.addAttribute("q", q.strip());
        model.addAttribute("type", type);
        model.addAttribute("page", page);
        if (!words.isEmpty()) {
            List<Facet> facets = facets(words);
            List<SearchHit> hits = hits(words, type, page);
            model.addAttribute("facets", facets);
            long total = facets.stream().mapToLong(Facet::count).sum();
            model.addAttribute("total", total);
            model.addAttribute("tooMany", total == MOST);
            model.addAttribute("hits", hits.subList(0, Math.min(PAGE, hits.size())));
            model.addAttribute("more", hits.size() > PAGE && page < LAST_PAGE);
        }
        return "search/results";
    }

    private List<Facet> facets(SearchWords words) {
        return matching(
                        words,
                        "",
                        """
                        select subject_type as type, count(*) as count from matching
                        group by subject_type order by count desc, type""")
                .query(Facet.class)
                .list();
    }

    private List<SearchHit> hits(SearchWords words, String type, int page) {
        return matching(
                        words,
                        type,
                        """
                        , found as (
                          select subject_type, subject_id, published_at,
                            ts_rank_cd(words, to_tsquery('danish', :query)) as rank
                          from matching
                          order by rank desc, published_at desc, subject_id
                          limit :limit offset :offset)
                        select subject_type as type, title, path, context,
                          ts_headline('danish', text, to_tsquery('danish', :query),
                            'MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=" … ", '
                            || 'StartSel=' || :from || ', StopSel=' || :to) as passage,
                          entry.published_at as published
                        from found join search_entry entry using (subject_type, subject_id)
                        order by rank desc, entry.published_at desc, subject_id""")
                .param("limit", PAGE + 1)
                .param("offset", (page - 1) * PAGE)
                .param("from", SearchHit.MARK_FROM)
                .param("to", SearchHit.MARK_TO)
                .query(SearchHit.class)
                .list();
    }

    private JdbcClient.StatementSpec matching(SearchWords words, String type, String select) {
        return jdbc.sql(FOUND.formatted(type.isEmpty() ? "" : OF_TYPE) + select)
                .param("query", words.all())
                .param("type", type)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("most", MOST);
    }
}
