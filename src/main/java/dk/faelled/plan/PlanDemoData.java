package dk.faelled.plan;

import dk.faelled.account.Colleague;
import dk.faelled.account.Grant;
import dk.faelled.account.Grants;
import dk.faelled.account.Role;
import dk.faelled.account.Staff;
import dk.faelled.document.Pictures;
import dk.faelled.document.SvgDrawing;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.platform.Actor;
import dk.faelled.platform.DemoFile;
import dk.faelled.platform.TimeConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The four plans of the demonstration. */
@Component
@Profile("demo")
@Order(DemoFile.PLAN)
class PlanDemoData implements ApplicationRunner {

    private static final List<String> FILES =
            List.of(
                    "plan-d-politikker.yml",
                    "plan-c-program.yml",
                    "plan-b-rammehandleplan.yml",
                    "plan-a-helhedsplan.yml");
    private static final int PICTURE_WIDTH = 1200;

    private final Plans plans;
    private final PlanWriter writer;
    private final Staff staff;
    private final Grants grants;
    private final Bodies bodies;
    private final Pictures pictures;
    private final Clock clock;
    private final Map<String, UUID> drawn = new HashMap<>();

    PlanDemoData(
            Plans plans,
            PlanWriter writer,
            Staff staff,
            Grants grants,
            Bodies bodies,
            Pictures pictures,
            Clock clock) {
        this.plans = plans;
        this.writer = writer;
        this.staff = staff;
        this.grants = grants;
        this.bodies = bodies;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (plans.count() == 0) {
            FILES.forEach(file -> load(DemoFile.read(file, PlanDemoFile.class)));
        }
    }

    private void load(PlanDemoFile file) {
        DemoFile shift = DemoFile.shiftFrom(file.asOf(), clock);
        PlanContent content = content(file, shift);
        Plan plan = new Plan(file.slug(), content.about());
        Instant published =
                shift.day(file.published()).atStartOfDay(TimeConfiguration.COPENHAGEN).toInstant();
        writer.write(plan, content, PlanVersion.Act.of("created"), Actor.PORTAL, published);
        writer.publish(plan, published);
        staff.officials().stream()
                .filter(each -> each.role() == Role.OFFICIAL)
                .forEach(each -> grants.set(each.id(), plan.id(), partsOf(each)));
    }

    /** The first official runs the plans; the others help as their name in the sign-ins says. */
    private static EnumSet<Grant> partsOf(Colleague official) {
        return switch (official.email()) {
            case "mille@fjordby.example" -> EnumSet.of(Grant.EDITOR, Grant.CASEWORKER);
            case "gerda@fjordby.example" -> EnumSet.of(Grant.APPROVER);
            default -> EnumSet.noneOf(Grant.class);
        };
    }

    private PlanContent content(PlanDemoFile file, DemoFile shift) {
        List<Phase> phases =
                file.phases().stream()
                        .map(phase -> phase.phase(shift, body(phase.actor())))
                        .toList();
        Map<String, UUID> trackIds = new HashMap<>();
        List<Track> tracks = new ArrayList<>();
        List<OwnPeriod> ownPeriods = new ArrayList<>();
        List<Initiative> initiatives = new ArrayList<>();
        for (PlanDemoFile.TrackEntry entry : file.tracks()) {
            Track track = entry.track(shift);
            tracks.add(track);
            trackIds.put(track.slug(), track.id());
            ownPeriods.addAll(entry.ownPeriods(track.id(), phases, shift));
            entry.initiatives()
                    .forEach(each -> initiatives.add(each.initiative(track.id(), shift)));
        }
        return new PlanContent(
                new About(
                        file.kind(),
                        file.title(),
                        shift.text(file.lead()),
                        shift.text(file.vision()),
                        shift.text(file.purpose()),
                        shift.text(file.mandate()),
                        file.contact(),
                        bodies(file)),
                file.promises().stream().map(each -> each.point(shift)).toList(),
                file.principles().stream().map(each -> each.point(shift)).toList(),
                file.effects().stream().map(each -> each.point(shift)).toList(),
                file.sections().stream().map(each -> each.chapter(shift)).toList(),
                file.quotes().stream().map(each -> each.quotation(shift)).toList(),
                file.facts().stream().map(PlanDemoFile.FactEntry::box).toList(),
                phases,
                tracks,
                ownPeriods,
                initiatives,
                file.milestones().stream().map(date -> milestone(date, trackIds, shift)).toList(),
                file.documents().stream().map(each -> each.document(shift)).toList(),
                file.news().stream()
                        .map(each -> each.item(shift, picture(each.picture())))
                        .toList(),
                file.changes().stream().map(each -> each.change(shift)).toList());
    }

    private PlanBodies bodies(PlanDemoFile file) {
        return new PlanBodies(
                file.commissioning().stream().map(this::body).toList(),
                body(file.responsible()),
                file.contributing().stream().map(this::body).toList(),
                file.steeringGroup() == null ? null : body(file.steeringGroup()));
    }

    private Milestone milestone(
            PlanDemoFile.Date date, Map<String, UUID> trackIds, DemoFile shift) {
        return date.milestone(
                shift,
                date.track() == null ? null : trackIds.get(date.track()),
                date.body() == null ? null : body(date.body()));
    }

    private UUID body(String slug) {
        return bodies.findBySlug(slug)
                .map(Body::id)
                .orElseThrow(() -> new IllegalStateException("No body " + slug));
    }

    private @Nullable UUID picture(@Nullable String name) {
        return name == null ? null : drawn.computeIfAbsent(name, this::draw);
    }

    private UUID draw(String name) {
        try {
            String svg =
                    new ClassPathResource("demo/pictures/" + name + ".svg")
                            .getContentAsString(StandardCharsets.UTF_8);
            byte[] png = new SvgDrawing(svg).toPng(PICTURE_WIDTH);
            UUID id = pictures.take(png, name + ".png").id();
            pictures.attach(id);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("Demonstration picture " + name, e);
        }
    }
}
