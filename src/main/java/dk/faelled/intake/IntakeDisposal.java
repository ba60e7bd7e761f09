package dk.faelled.intake;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDisposal;
import dk.faelled.job.Job;
import dk.faelled.job.Jobs;
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

    private final ResponseImports imports;
    private final Jobs jobs;
    private final JdbcClient jdbc;

    IntakeDisposal(ResponseImports imports, Jobs jobs, JdbcClient jdbc) {
        this.imports = imports;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @Override
    public void dispose(Hearing hearing) {
        for (ResponseImport file : imports.findByHearingIdOrderByUploadedAtDesc(hearing.id())) {
            if (jobs.find(ImportWork.KIND, file.id()).filter(Job::isOpen).isPresent()) {
                throw new IllegalImportTransition();
            }
        }
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
