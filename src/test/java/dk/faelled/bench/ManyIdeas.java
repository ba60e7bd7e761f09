package dk.faelled.bench;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an idea bank by SQL with copies of its published ideas, each from somebody else. */
record ManyIdeas(JdbcClient jdbc) {

    static final int FIRST_NUMBER = 100_000;

    private static final String ID = "md5('idea ' || i)::uuid";
    private static final String AUTHOR = "md5('author ' || i)::uuid";

    private static String earlier(String column) {
        return "sample." + column + " - i * interval '1 minute'";
    }

    void published(UUID bankId, int from, int to) {
        Copies copies = new Copies(jdbc);
        String ideas =
                """
                select idea.*, row_number() over (order by number) - 1 as turn, count(*) over () as turns
                from idea where bank_id = '%s' and state = 'PUBLISHED' and number < %d"""
                        .formatted(bankId, FIRST_NUMBER);
        copies.make(
                "participant",
                Copies.someOf("participant"),
                from,
                to,
                Map.of("id", AUTHOR, "email", "i || '@ideer.example'", "browser_hash", "null"));
        copies.make(
                "idea",
                ideas,
                from,
                to,
                Map.of(
                        "id",
                        ID,
                        "number",
                        FIRST_NUMBER + " + i",
                        "submission_key",
                        "gen_random_uuid()",
                        "author_id",
                        AUTHOR,
                        "sent_at",
                        earlier("sent_at"),
                        "published_at",
                        earlier("published_at"),
                        "last_activity_at",
                        earlier("last_activity_at")));
        copies.make(
                "idea_text",
                "select part.*, turn, turns from idea_text part join (%s) i on i.id = idea_id"
                        .formatted(ideas),
                from,
                to,
                Map.of("id", "gen_random_uuid()", "idea_id", ID));
        copies.make(
                "search_entry",
                "select part.*, turn, turns from search_entry part join (%s) i on i.id = subject_id"
                        .formatted(ideas),
                from,
                to,
                Map.of(
                        "subject_id",
                        ID,
                        "path",
                        "regexp_replace(path, '/[0-9]+-', '/' || %d + i || '-')"
                                .formatted(FIRST_NUMBER)));
    }
}
