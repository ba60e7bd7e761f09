package dk.faelled.processing;

import dk.faelled.hearing.Hearing;
import dk.faelled.response.ResponseVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The theme an answer probably belongs under, learnt from what officials put where: the theme whose
 * passages use the same words, or else the one answers to the same question were put under.
 */
@Component
@Transactional(readOnly = true)
class ThemeSuggestions {

    /** As many passages are compared as are quickly read; the newest ones. */
    private static final int COMPARED = 1_000;

    private record Match(UUID questionId, UUID themeId) {}

    private final Passages passages;
    private final JdbcClient jdbc;

    ThemeSuggestions(Passages passages, JdbcClient jdbc) {
        this.passages = passages;
        this.jdbc = jdbc;
    }

    /** By question. */
    Map<UUID, UUID> of(ResponseVersion version, Hearing hearing) {
        Map<UUID, UUID> likely = new HashMap<>();
        passages.habits(hearing.id(), version.answers().byQuestion().keySet())
                .forEach(habit -> likely.put(habit.questionId(), habit.themeId()));
        byWords(version, hearing).forEach(match -> likely.put(match.questionId(), match.themeId()));
        return likely;
    }

    /** Words that are rare among the passages weigh more; half a match is none. */
    private List<Match> byWords(ResponseVersion version, Hearing hearing) {
        return jdbc.sql(
                        """
                        with said as (
                          select p.id, p.theme_id, tsvector_to_array(to_tsvector('danish',
                            substring(v.answers -> 'byQuestion' -> p.question_id::text ->> 'text'
                              from p.begins + 1 for p.ends - p.begins))) as words
                          from passage p
                            join hearing_theme t on t.id = p.theme_id and t.hearing_id = :hearing
                            join response_version v
                              on v.response_id = p.response_id and v.number = p.version_number
                          where p.response_id <> :response order by p.at desc limit :compared),
                        weight as (
                          select word, ln(1 + (select count(*) from said)::float / count(*)) as weight
                          from said, unnest(words) word group by word),
                        asked as (
                          select a.key::uuid as question_id,
                            tsvector_to_array(to_tsvector('danish', a.value ->> 'text')) as words
                          from response_version v, jsonb_each(v.answers -> 'byQuestion') a
                          where v.id = :version and a.value ->> 'text' <> ''),
                        total as (
                          select question_id, sum(weight) as most
                          from asked, unnest(words) w join weight on weight.word = w
                          group by question_id),
                        score as (
                          select a.question_id, s.theme_id, max(likeness) as likeness
                          from asked a, said s, lateral (
                            select sum(weight) as likeness from unnest(s.words) w
                            join weight on weight.word = w where w = any (a.words)) shared
                          group by a.question_id, s.theme_id)
                        select distinct on (question_id) question_id, theme_id
                        from score join total using (question_id)
                        where likeness >= most / 2 order by question_id, likeness desc""")
                .param("hearing", hearing.id())
                .param("response", version.responseId())
                .param("version", version.getId())
                .param("compared", COMPARED)
                .query(Match.class)
                .list();
    }
}
