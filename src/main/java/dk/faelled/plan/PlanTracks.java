package dk.faelled.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives of a plan by name, for modules that join something to them. */
@Service
public class PlanTracks {

    /** The type initiatives have in threads. */
    public static final String INITIATIVE = "initiative";

    /** An initiative to choose from. */
    public record Choice(UUID id, String name, String track) {}

    private final JdbcClient jdbc;

    PlanTracks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Choice> initiativesOf(UUID planId) {
        return jdbc.sql(
                        """
                        select id, name, track_name as track from initiative
                        where plan_id = :plan order by track_number, number""")
                .param("plan", planId)
                .query(Choice.class)
                .list();
    }
}
