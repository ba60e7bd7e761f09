package dk.faelled.processing;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDisposal;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the work on responses; themes and the remarks to them are the administration's own. */
@Component
@Order(2)
@Transactional(propagation = Propagation.MANDATORY)
class ProcessingDisposal implements HearingDisposal {

    private static final List<String> STATEMENTS =
            List.of(
                    """
                    delete from remark_version where remark_id in
                      (select id from remark where hearing_id = :hearing and about <> 'THEME')""",
                    "delete from remark where hearing_id = :hearing and about <> 'THEME'",
                    "delete from response_group where hearing_id = :hearing",
                    """
                    delete from passage where response_id in
                      (select id from hearing_response where hearing_id = :hearing)""",
                    """
                    delete from response_work where response_id in
                      (select id from hearing_response where hearing_id = :hearing)""",
                    "delete from saved_view where hearing_id = :hearing");

    private final JdbcClient jdbc;

    ProcessingDisposal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void dispose(Hearing hearing) {
        STATEMENTS.forEach(sql -> jdbc.sql(sql).param("hearing", hearing.id()).update());
    }
}
