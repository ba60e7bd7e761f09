package dk.faelled.response;

import dk.faelled.hearing.Hearing;
import dk.faelled.search.SearchIndex;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a hearing's responses is found by words: taken away when their time on the web is over,
 * and put back when they get more of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ResponseShelf {

    private final JdbcClient jdbc;
    private final HearingResponses responses;
    private final ResponseShowing showing;
    private final SearchIndex search;
    private final Clock clock;

    ResponseShelf(
            JdbcClient jdbc,
            HearingResponses responses,
            ResponseShowing showing,
            SearchIndex search,
            Clock clock) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.showing = showing;
        this.search = search;
        this.clock = clock;
    }

    public void takeDown(Hearing hearing) {
        for (UUID id : published(hearing)) {
            search.remove(HearingResponse.TYPE, id);
        }
    }

    public void putBack(Hearing hearing) {
        for (UUID id : published(hearing)) {
            responses
                    .findById(id)
                    .ifPresent(response -> showing.show(response, hearing, clock.instant()));
        }
    }

    private Iterable<UUID> published(Hearing hearing) {
        return jdbc.sql(
                        "select id from hearing_response where hearing_id = :hearing and state = 'PUBLISHED'")
                .param("hearing", hearing.id())
                .query(UUID.class)
                .list();
    }
}
