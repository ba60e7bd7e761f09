package dk.faelled.engagement;

import dk.faelled.engagement.Comment.State;
import dk.faelled.engagement.Engagement.Kind;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.DemoFile;
import dk.faelled.platform.Subject;
import dk.faelled.platform.TimeConfiguration;
import dk.faelled.site.SiteFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Citizens of the demonstration who support, comment and report. */
@Component
@Profile("demo")
public class EngagementDemoData {

    /** A comment as the file has it. */
    public record CommentEntry(@Nullable String name, String date, String text, State state) {}

    /** A report as the file has it. */
    public record ReportEntry(String reason, String date) {}

    private static final LocalTime NOON = LocalTime.NOON;

    private final ParticipantRegister participants;
    private final EngagementRepository engagements;
    private final Engagements desk;
    private final CommentRepository comments;
    private final ReportRepository reports;
    private final SiteFacts site;
    private final Clock clock;
    private final Map<Integer, Participant> citizens = new HashMap<>();

    EngagementDemoData(
            ParticipantRegister participants,
            EngagementRepository engagements,
            Engagements desk,
            CommentRepository comments,
            ReportRepository reports,
            SiteFacts site,
            Clock clock) {
        this.participants = participants;
        this.engagements = engagements;
        this.desk = desk;
        this.comments = comments;
        this.reports = reports;
        this.site = site;
        this.clock = clock;
    }

    public Participant participant(String email, Locale locale) {
        Participant participant = participants.withEmail(email, locale);
        participant.confirm(clock.instant());
        return participant;
    }

    /** Lets citizens engage in a subject. */
    public void engage(
            Subject subject,
            int supporters,
            @Nullable List<CommentEntry> said,
            @Nullable List<ReportEntry> reported,
            DemoFile shift) {
        for (int i = 1; i <= supporters; i++) {
            Engagement support = new Engagement(Kind.SUPPORT, subject, citizen(i), clock.instant());
            support.confirm(clock.instant());
            engagements.save(support);
        }
        desk.count(subject);
        if (said != null) {
            said.forEach(each -> comment(subject, each, shift));
        }
        if (reported != null) {
            reported.forEach(
                    each ->
                            reports.save(
                                    new Report(subject, each.reason, moment(each.date, shift))));
        }
    }

    /** The same citizens support one idea and another. */
    private Participant citizen(int number) {
        return citizens.computeIfAbsent(
                number,
                each ->
                        participant(
                                "borger" + each + "@borger.fjordby.example", DanishFormats.DANISH));
    }

    private void comment(Subject subject, CommentEntry entry, DemoFile shift) {
        Instant sent = moment(entry.date, shift);
        CommentForm form =
                new CommentForm(
                        entry.name == null ? "" : entry.name, "", entry.text, UUID.randomUUID());
        Comment comment =
                new Comment(
                        subject,
                        participant("kommentator@borger.fjordby.example", DanishFormats.DANISH),
                        UUID.randomUUID(),
                        form,
                        site.privacyVersion(),
                        sent);
        comment.confirm();
        if (entry.state == State.PUBLISHED) {
            comment.publish(sent);
        } else if (entry.state == State.DECLINED) {
            comment.decline("Kommentaren handler ikke om idéen.");
        }
        comments.save(comment);
    }

    private static Instant moment(String date, DemoFile shift) {
        return shift.day(date).atTime(NOON).atZone(TimeConfiguration.COPENHAGEN).toInstant();
    }
}
