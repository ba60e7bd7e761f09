package dk.faelled.site;

import dk.faelled.site.Statement.Kind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the municipality's facts. */
@Service
public class SiteEditor {

    private final JdbcClient jdbc;
    private final SiteFacts facts;

    SiteEditor(JdbcClient jdbc, SiteFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    @Transactional
    public void introduce(Contact contact) {
        jdbc.sql("delete from municipality").update();
        jdbc.sql(
                        """
                        insert into municipality (name, slogan, cvr, street, postal_code, city,
                          phone, email, secure_email, dpo_email, hotline_name)
                        values (:name, :slogan, :cvr, :street, :postalCode, :city,
                          :phone, :email, :secureEmail, :dpoEmail, :hotlineName)""")
                .paramSource(contact)
                .update();
        facts.refresh();
    }

    /** Sets the hours of one day at the office or, with {@code hotline}, on the telephone. */
    @Transactional
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
        facts.refresh();
    }

    /** Publishes the next version of a statement. */
    @Transactional
    public void state(Kind kind, String danish, String english) {
        jdbc.sql(
                        """
                        insert into statement (kind, version, danish, english)
                        select :kind, coalesce(max(version), 0) + 1, :danish, :english
                        from statement where kind = :kind""")
                .param("kind", kind.name())
                .param("danish", danish)
                .param("english", english)
                .update();
        facts.refresh();
    }
}
