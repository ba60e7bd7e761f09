package dk.faelled.engagement;

import dk.faelled.platform.Actor;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Subject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of abuse: taken from anybody, looked at by officials. */
@Service
public class Reports {

    private static final Limit QUEUE = Limit.of(100);

    private final ReportRepository reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(ReportRepository reports, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void receive(Subject subject, String reason) {
        reports.save(new Report(subject, reason.strip(), clock.instant()));
    }

    @OfficialOnly
    @Transactional(readOnly = true)
    public List<Report> open() {
        return reports.findByHandledAtIsNullOrderByReportedAt(QUEUE);
    }

    /**
     * @throws CommentNotFound when there is no such report
     */
    @Transactional(readOnly = true)
    public Subject subjectOf(UUID id) {
        return reports.findById(id).map(Report::subject).orElseThrow(CommentNotFound::new);
    }

    @OfficialOnly
    @Transactional
    public void handle(UUID id, Actor official) {
        reports.findById(id)
                .ifPresent(
                        report -> {
                            report.handle(clock.instant());
                            events.publishEvent(
                                    new EngagementHandled(
                                            report.subject(),
                                            official,
                                            "report-handled",
                                            clock.instant()));
                        });
    }
}
