package dk.faelled.governance;

import dk.faelled.account.Colleague;
import dk.faelled.account.Staff;
import dk.faelled.platform.DemoFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
            @Nullable String terms,
            @Nullable List<Seat> members,
            @Nullable List<Date> meetings) {}

    record Seat(
            String name,
            Membership.Role role,
            @Nullable String title,
            @Nullable String party,
            @Nullable String account) {

        Membership membership(Staff staff) {
            UUID accountId =
                    account == null
                            ? null
                            : staff.byEmail(account).map(Colleague::id).orElseThrow();
            return new Membership(
                    UUID.randomUUID(), name, role, title, party, null, null, null, accountId);
        }
    }

    record Date(String date, LocalTime time, String place) {

        Meeting meeting(DemoFile shift) {
            return new Meeting(UUID.randomUUID(), shift.day(date).atTime(time), null, place, false);
        }
    }

    private final Bodies bodies;
    private final Staff staff;
    private final Clock clock;

    GovernanceDemoData(Bodies bodies, Staff staff, Clock clock) {
        this.bodies = bodies;
        this.staff = staff;
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
            Body body =
                    new Body(
                            entry.slug,
                            new Body.Description(
                                    entry.kind,
                                    entry.name,
                                    entry.purpose,
                                    entry.terms == null ? "" : entry.terms,
                                    parent == null ? null : parent.id()));
            Stream.ofNullable(entry.members)
                    .flatMap(List::stream)
                    .forEach(seat -> body.seat(seat.membership(staff)));
            Stream.ofNullable(entry.meetings)
                    .flatMap(List::stream)
                    .forEach(date -> body.schedule(date.meeting(shift)));
            known.put(entry.slug, bodies.save(body));
        }
    }
}
