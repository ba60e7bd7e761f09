package dk.faelled.search;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds published texts by their words. */
@Component
class Finder {

    /** A text that matches, by its subject. */
    record Match(String type, UUID id) {}

    /**
     * Of more than so many texts that match, the newest are counted and put in order: whoever finds
     * thousands needs another word, not to wait while all are compared.
     */
    static final int MOST = 1_000;

    private static final String OF_TYPE = " and subject_type = :type";

    private final JdbcClient jdbc;
    private final Clock clock;

    Finder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What matches, the best first.
     *
     * @param type only this type; all where it is empty
     */
    List<Match> matching(SearchWords words, String type) {
        return jdbc.sql(
                        """
                        with matching as materialized (
                          select subject_type, subject_id, published_at, words from search_entry
                          where words @@ to_tsquery('danish', :query) and published_at <= :now%s
                          order by published_at desc limit :most)
                        select subject_type, subject_id from matching
                        order by ts_rank_cd(words, to_tsquery('danish', :query)) desc,
                          published_at desc, subject_id"""
                                .formatted(type.isEmpty() ? "" : OF_TYPE))
                .param("query", words.all())
                .param("type", type)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, number) -> new Match(row.getString(1), row.getObject(2, UUID.class)))
                .list();
    }

    /** What is shown of matches, in their order. */
    List<SearchHit> hits(SearchWords words, List<Match> matches) {
        return jdbc.sql(
                        """
                        select subject_type as type, title, path, context,
                          ts_headline('danish', text, to_tsquery('danish', :query),
                            'MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=" … ", '
                            || 'StartSel=' || :from || ', StopSel=' || :to) as passage,
                          published_at as published
                        from unnest(:types, :ids) with ordinality
                          as match (subject_type, subject_id, place)
                        join search_entry using (subject_type, subject_id)
                        order by place""")
                .param("query", words.all())
                .param("from", SearchHit.MARK_FROM)
                .param("to", SearchHit.MARK_TO)
                .param("types", matches.stream().map(Match::type).toArray(String[]::new))
                .param("ids", matches.stream().map(Match::id).toArray(UUID[]::new))
                .query(SearchHit.class)
                .list();
    }
}
