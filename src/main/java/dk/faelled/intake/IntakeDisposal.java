package dk.faelled.intake;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDisposal;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys files that were read, with the rows that failed. */
@Component
@Order(2)
@Transactional(propagation = Propagation.MANDATORY)
class IntakeDisposal implements HearingDisposal {

    private final JdbcClient jdbc;

    IntakeDisposal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void dispose(Hearing hearing) {
        jdbc.sql(
                        """
                        delete from import_row where import_id in
                          (select id from response_import where hearing_id = :hearing)""")
                .param("hearing", hearing.id())
                .update();
        jdbc.sql("delete from response_import where hearing_id = :hearing")
                .param("hearing", hearing.id())
                .update();
    }
}
