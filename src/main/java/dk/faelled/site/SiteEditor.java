package dk.faelled.site;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import dk.faelled.platform.Subject;
import dk.faelled.site.Statement.Kind;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the municipality's facts. What {@link SiteFacts} knows is read before anything is
 * written, since it must not remember what may yet be rolled back.
 */
@Service
@Transactional
public class SiteEditor {

    private static final UUID SITE = new UUID(0, 1);

    private final JdbcClient jdbc;
    private final SiteFacts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SiteEditor(JdbcClient jdbc, SiteFacts facts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param basedOn the version that was changed; 0 before there is any
     */
    public void introduce(Contact contact, long basedOn, Actor by) {
        facts.refresh();
        StaleEdit.refuse(basedOn, facts.contactVersion());
        Map<String, String> before = RecordFields.typed(facts.contact());
        Subject site = site(contact.name());
        jdbc.sql("delete from municipality").update();
        jdbc.sql(
                        """
                        insert into municipality (name, slogan, cvr, street, postal_code, city,
                          phone, email, secure_email, dpo_email, hotline_name)
                        values (:name, :slogan, :cvr, :street, :postalCode, :city,
                          :phone, :email, :secureEmail, :dpoEmail, :hotlineName)""")
                .paramSource(contact)
                .update();
        jdbc.sql("update municipality set version = :version")
                .param("version", basedOn + 1)
                .update();
        announce(
                site,
                "site-introduced",
                by,
                Difference.between("site.field.", before, RecordFields.typed(contact)));
    }

    /** Sets the hours of one day at the office or, with {@code hotline}, on the telephone. */
    public void openOn(
            DayOfWeek day, boolean hotline, @Nullable LocalTime opens, @Nullable LocalTime closes) {
        jdbc.sql(
                        """
                        insert into opening_hours (place, day, opens, closes)
                        values (:place, :day, :opens, :closes)
                        on conflict (place, day) do update set opens = excluded.opens,
                          closes = excluded.closes""")
                .param("place", hotline ? "HOTLINE" : "OFFICE")
                .param("day", day.name())
                .param("opens", opens)
                .param("closes", closes)
                .update();
    }

    void hoursChanged(String before, String after, Actor by) {
        announce(
                site(facts.name()),
                "site-hours",
                by,
                List.of(Difference.of("site.opening-hours", before, after)));
    }

    /** Publishes the next version of a statement. */
    public void state(Kind kind, String danish, String english, Actor by) {
        Statement before = facts.statement(kind);
        Subject site = site(facts.name());
        jdbc.sql(
                        """
                        insert into statement (kind, version, danish, english, author, at)
                        select :kind, coalesce(max(version), 0) + 1, :danish, :english, :author, :at
                        from statement where kind = :kind""")
                .param("kind", kind.name())
                .param("danish", danish)
                .param("english", english)
                .param("author", by.name())
                .param("at", utc(clock.instant()))
                .update();
        announce(
                site,
                "site-statement",
                by,
                List.of(
                        new Difference(
                                "site.field.danish",
                                kind.name(),
                                before == null ? "" : before.danish(),
                                danish),
                        new Difference(
                                "site.field.english",
                                kind.name(),
                                before == null ? "" : before.english(),
                                english)));
    }

    /** Shows a notice across the site, or changes one. */
    public void notify(SiteNotice notice, Actor by) {
        Subject site = site(facts.name());
        jdbc.sql(
                        """
                        insert into site_notice (id, danish, english, starts, ends)
                        values (:id, :danish, :english, :starts, :ends)
                        on conflict (id) do update set danish = excluded.danish,
                          english = excluded.english, starts = excluded.starts,
                          ends = excluded.ends""")
                .param("id", notice.id())
                .param("danish", notice.danish())
                .param("english", notice.english())
                .param("starts", utc(notice.starts()))
                .param("ends", utc(notice.ends()))
                .update();
        announce(
                site,
                "site-notice",
                by,
                List.of(Difference.of("site.notice", "", notice.danish())));
    }

    public void removeNotice(UUID id, Actor by) {
        Subject site = site(facts.name());
        jdbc.sql("delete from site_notice where id = :id").param("id", id).update();
        announce(site, "site-notice-removed", by, List.of());
    }

    void showLogo(byte @Nullable [] picture, Actor by) {
        Subject site = site(facts.name());
        jdbc.sql("delete from logo").update();
        if (picture != null) {
            jdbc.sql("insert into logo (picture) values (:picture)")
                    .param("picture", picture)
                    .update();
        }
        announce(site, "site-logo", by, List.of());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Subject site(String name) {
        return new Subject("site", SITE, name, "/administration/kommune");
    }

    private void announce(Subject site, String act, Actor by, List<Difference> differences) {
        events.publishEvent(new SiteChanged(site, by, act, clock.instant(), differences));
    }
}
