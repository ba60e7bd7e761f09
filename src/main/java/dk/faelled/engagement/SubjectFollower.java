package dk.faelled.engagement;

import dk.faelled.platform.AddressChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets what citizens said follow its subjects to another address. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubjectFollower {

    private static final List<String> TABLES = List.of("engagement", "comment", "report");

    private final JdbcClient jdbc;

    SubjectFollower(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    public void follow(AddressChanged change) {
        if (change.from().equals(change.to())) {
            return;
        }
        for (String table : TABLES) {
            jdbc.sql(
                            "update %s set subject_path = :to || substr(subject_path, :rest)"
                                            .formatted(table)
                                    + " where subject_path = :from or subject_path like :under")
                    .param("from", change.from())
                    .param("under", change.from() + "/%")
                    .param("rest", change.from().length() + 1)
                    .param("to", change.to())
                    .update();
        }
    }
}
