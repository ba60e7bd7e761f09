package dk.faelled.hearing;

import dk.faelled.plan.Plan;
import dk.faelled.plan.Plans;
import dk.faelled.platform.Actor;
import dk.faelled.platform.DemoFile;
import dk.faelled.platform.Slug;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hearings of the demonstration. Their letters leave as those of real ones do. */
@Component
@Profile("demo")
@Order(DemoFile.HEARING)
class HearingDemoData implements ApplicationRunner {

    private static final Duration ANNOUNCED_BEFORE = Duration.ofDays(5);

    private final Hearings hearings;
    private final HearingVersions versions;
    private final ConsultedParties parties;
    private final HearingPress press;
    private final Plans plans;
    private final Clock clock;

    HearingDemoData(
            Hearings hearings,
            HearingVersions versions,
            ConsultedParties parties,
            HearingPress press,
            Plans plans,
            Clock clock) {
        this.hearings = hearings;
        this.versions = versions;
        this.parties = parties;
        this.press = press;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        for (String name : HearingDemoFile.NAMES) {
            HearingDemoFile file = HearingDemoFile.read(name);
            if (!hearings.existsBySlug(Slug.of(file.title()))) {
                load(file, DemoFile.shiftFrom(file.asOf(), clock));
            }
        }
    }

    private void load(HearingDemoFile file, DemoFile shift) {
        Plan plan = plans.findBySlug(file.plan()).orElseThrow();
        HearingPeriod period =
                new HearingPeriod(shift.day(file.opens()), shift.day(file.deadline()));
        Instant announced = period.begins().minus(ANNOUNCED_BEFORE);
        Hearing hearing = new Hearing(plan, Slug.of(file.title()), file.kind(), period, null);
        HearingVersion version = hearing.revise(file.content(shift), Actor.PORTAL, announced);
        hearings.save(hearing);
        versions.save(version);
        for (HearingDemoFile.PartyEntry entry : file.parties()) {
            parties.save(
                    new ConsultedParty(
                            hearing.id(),
                            new ConsultedParty.Details(
                                    entry.name(),
                                    entry.kind(),
                                    Objects.requireNonNullElse(entry.contact(), ""),
                                    entry.email(),
                                    null)));
        }
        hearing.announce(announced);
        press.show(hearing);
    }
}
