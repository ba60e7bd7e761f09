package dk.faelled.governance;

import dk.faelled.platform.DemoFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of the demonstration. */
@Component
@Profile("demo")
@Order(DemoFile.GOVERNANCE)
class GovernanceDemoData implements ApplicationRunner {

    record File(LocalDate asOf, List<Entry> bodies) {}

    record Entry(
            String slug,
            BodyKind kind,
            String name,
            @Nullable String parent,
            String purpose,
            @Nullable List<Membership> members,
            @Nullable List<Date> meetings) {}

    record Date(String date, LocalTime time, String place) {}

    private final Bodies bodies;
    private final Clock clock;

    GovernanceDemoData(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (bodies.count() > 0) {
            return;
        }
        File file = DemoFile.read("governance.yml", File.class);
        DemoFile shift = DemoFile.shiftFrom(file.asOf, clock);
        Map<String, Body> known = new HashMap<>();
        for (Entry entry : file.bodies) {
            Body parent = entry.parent == null ? null : known.get(entry.parent);
            Body body = new Body(entry.slug, entry.kind, entry.name, entry.purpose, parent);
            body.seat(entry.members == null ? List.of() : entry.members);
            body.schedule(entry.meetings == null ? List.of() : meetings(entry.meetings, shift));
            known.put(entry.slug, bodies.save(body));
        }
    }

    private static List<Meeting> meetings(List<Date> dates, DemoFile shift) {
        return dates.stream()
                .map(date -> new Meeting(shift.day(date.date).atTime(date.time), date.place))
                .toList();
    }
}
