package dk.faelled.decision;

import dk.faelled.platform.OneAtATime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The agendas of bodies: what cases they have at which meeting. */
@Component
class Agendas {

    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;

    Agendas(JdbcClient jdbc, OneAtATime oneAtATime) {
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
    }

    /** The number the next case of a meeting gets; numbers are never used twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    int takeItem(PathStep step) {
        if (step.meetingId() != null) {
            oneAtATime.hold(step.meetingId());
        }
        return jdbc.sql(
                        """
                        select coalesce(max(item_number), 0) + 1 from path_step
                        where body_id = :body and meets = :meets""")
                .param("body", step.bodyId())
                .param("meets", step.meets())
                .query(Integer.class)
                .single();
    }
}
