package dk.faelled.registration;

import dk.faelled.platform.OneAtATime;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who came say of a conference, without who said it. */
@Service
public class Assessments {

    /**
     * What was said of a conference.
     *
     * @param average of all ratings from 1 to 5; 0 when there is none
     * @param texts in no order that tells anything
     */
    public record Summary(long count, double average, List<String> texts) {}

    private record Totals(long count, double average) {}

    private final Registrations registrations;
    private final OneAtATime oneAtATime;
    private final JdbcClient jdbc;
    private final Clock clock;

    Assessments(Registrations registrations, OneAtATime oneAtATime, JdbcClient jdbc, Clock clock) {
        this.registrations = registrations;
        this.oneAtATime = oneAtATime;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what somebody says, once. */
    @Transactional
    void give(UUID registrationId, int rating, String text) {
        oneAtATime.hold(registrationId);
        Registration registration =
                registrations.findById(registrationId).orElseThrow(RegistrationNotFound::new);
        registration.assess(clock.instant());
        jdbc.sql(
                        """
                        insert into assessment (id, conference_id, rating, text)
                        values (:id, :conference, :rating, :text)""")
                .param("id", UUID.randomUUID())
                .param("conference", registration.conferenceId())
                .param("rating", rating)
                .param("text", text.strip())
                .update();
    }

    @Transactional(readOnly = true)
    public Summary of(UUID conferenceId) {
        Totals totals =
                jdbc.sql(
                                """
                                select count(*) as count, coalesce(avg(rating), 0) as average
                                from assessment where conference_id = :conference""")
                        .param("conference", conferenceId)
                        .query(Totals.class)
                        .single();
        List<String> texts =
                jdbc.sql(
                                """
                                select text from assessment
                                where conference_id = :conference and text <> '' order by id limit 500""")
                        .param("conference", conferenceId)
                        .query(String.class)
                        .list();
        return new Summary(totals.count, totals.average, texts);
    }
}
