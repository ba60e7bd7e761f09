package dk.faelled.site;

import dk.faelled.platform.Actor;
import dk.faelled.platform.DemoFile;
import dk.faelled.site.Statement.Kind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fjordby Kommune introduces itself. */
@Component
@Profile("demo")
@Order(DemoFile.SITE)
class SiteDemoData implements ApplicationRunner {

    record File(
            String name,
            String slogan,
            String cvr,
            String street,
            String postalCode,
            String city,
            String phone,
            String email,
            String secureEmail,
            String dpoEmail,
            List<Day> openingHours,
            String hotlineName,
            List<Day> hotlineHours,
            List<Text> statements) {}

    record Day(
            DayOfWeek day,
            @Nullable LocalTime opens,
            @Nullable LocalTime closes,
            @Nullable Boolean closed) {}

    record Text(Kind kind, String da, String en) {}

    private final SiteEditor editor;
    private final SiteFacts facts;

    SiteDemoData(SiteEditor editor, SiteFacts facts) {
        this.editor = editor;
        this.facts = facts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (facts.privacyVersion() > 0) {
            return;
        }
        File file = DemoFile.read("site.yml", File.class);
        editor.introduce(
                new Contact(
                        file.name,
                        file.slogan,
                        file.cvr,
                        file.street,
                        file.postalCode,
                        file.city,
                        file.phone,
                        file.email,
                        file.secureEmail,
                        file.dpoEmail,
                        file.hotlineName),
                0,
                Actor.PORTAL);
        file.openingHours.forEach(day -> editor.openOn(day.day, false, day.opens, day.closes));
        file.hotlineHours.forEach(day -> editor.openOn(day.day, true, day.opens, day.closes));
        file.statements.forEach(text -> editor.state(text.kind, text.da, text.en, Actor.PORTAL));
    }
}
