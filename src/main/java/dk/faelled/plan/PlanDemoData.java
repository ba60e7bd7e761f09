package dk.faelled.plan;

import dk.faelled.document.Pictures;
import dk.faelled.document.SvgDrawing;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.platform.DemoFile;
import dk.faelled.platform.TimeConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
    private final PlanPublisher publisher;
    private final Bodies bodies;
    private final Pictures pictures;
    private final Clock clock;
    private final Map<String, UUID> drawn = new HashMap<>();

    PlanDemoData(
            Plans plans, PlanPublisher publisher, Bodies bodies, Pictures pictures, Clock clock) {
        this.plans = plans;
        this.publisher = publisher;
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
        Plan plan =
                new Plan(
                        file.kind(),
                        file.slug(),
                        file.title(),
                        shift.text(file.lead()),
                        file.texts(shift),
                        bodies(file),
                        file.contact());
        file.phases()
                .forEach(
                        phase ->
                                plan.add(
                                        phase.content(shift, body(phase.actor())),
                                        phase.period(shift)));
        file.tracks().forEach(track -> track.addTo(plan, shift));
        file.milestones().forEach(date -> plan.add(milestone(date, plan, shift)));
        file.documents().forEach(document -> plan.add(document.content(shift)));
        for (PlanDemoFile.News news : file.news()) {
            plan.add(news.content(shift, picture(news.picture())));
        }
        publisher.publish(
                plan,
                shift.day(file.published()).atStartOfDay(TimeConfiguration.COPENHAGEN).toInstant());
    }

    private PlanBodies bodies(PlanDemoFile file) {
        return new PlanBodies(
                file.commissioning().stream().map(this::body).toList(),
                body(file.responsible()),
                file.contributing().stream().map(this::body).toList(),
                file.steeringGroup() == null ? null : body(file.steeringGroup()));
    }

    private Milestone.Content milestone(PlanDemoFile.Date date, Plan plan, DemoFile shift) {
        Integer track =
                date.track() == null ? null : plan.track(date.track()).orElseThrow().number();
        return date.content(shift, track, date.body() == null ? null : body(date.body()));
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
            pictures.publish(id);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("Demonstration picture " + name, e);
        }
    }
}
