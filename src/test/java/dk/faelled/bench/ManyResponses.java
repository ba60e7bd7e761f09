package dk.faelled.bench;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills hearings by SQL with copies of what the citizens of the sample municipality answered, each
 * from somebody else.
 */
record ManyResponses(JdbcClient jdbc, UUID sampleId) {

    private static final String SAMPLES =
            """
            with first as (
              select r.number, r.sender_kind, r.sender_name, r.public_name,
                v.content_version, v.sender, v.answers
              from hearing_response r join response_version v on v.response_id = r.id
              where r.hearing_id = :sample and v.number = 1 and r.party_id is null
              order by r.number limit 40),
            sample as (
              select row_number() over (order by number) - 1 as place, count(*) over () as total, first.*
              from first),
            new as materialized (
              select i, gen_random_uuid() as id, gen_random_uuid() as person
              from generate_series(1, :count) i)
            """;

    /** Responses that only have to be sent. */
    List<UUID> drafts(UUID hearingId, int count) {
        return jdbc.sql(
                        SAMPLES
                                + """
                                insert into response_draft (id, hearing_id, sender, answers, language, corrects,
                                  privacy_version, begun_at, kept_at, version)
                                select id, :hearing, jsonb_set(sender, '{email}', to_jsonb(person || '@bench.example')),
                                  answers, 'da-DK', 0, 1, now(), now(), 0
                                from new join sample on place = i % total
                                returning id""")
                .param("sample", sampleId)
                .param("count", count)
                .param("hearing", hearingId)
                .query(UUID.class)
                .list();
    }

    /** Responses that were sent, three of five of them published. */
    void received(UUID hearingId, int count) {
        rows(hearingId, count);
        jdbc.sql("vacuum analyze hearing_response, response_version, participant").update();
    }

    void rows(UUID hearingId, int count) {
        jdbc.sql(
                        SAMPLES
                                + """
                                , people as (
                                  insert into participant (id, email, language, version)
                                  select person, person || '@bench.example', 'da-DK', 0 from new),
                                responses as (
                                  insert into hearing_response (id, hearing_id, number, sender_id, sender_kind,
                                    sender_name, public_name, state, late, late_accepted, versions,
                                    published_version, privacy_version, sent_at, changed_at, version)
                                  select id, :hearing, nextval('hearing_response_number'), person, sender_kind,
                                    sender_name, public_name,
                                    case when i % 5 < 3 then 'PUBLISHED' else 'AWAITING_SCREENING' end,
                                    false, false, 1, case when i % 5 < 3 then 1 else 0 end, 1, now(), now(), 0
                                  from new join sample on place = i % total)
                                insert into response_version
                                  (id, response_id, number, content_version, sender, answers, sent_at, late)
                                select gen_random_uuid(), id, 1, content_version,
                                  jsonb_set(sender, '{email}', to_jsonb(person || '@bench.example')), answers, now(), false
                                from new join sample on place = i % total""")
                .param("sample", sampleId)
                .param("count", count)
                .param("hearing", hearingId)
                .update();
    }
}
