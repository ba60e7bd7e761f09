package dk.faelled.commitment;

import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionPackages;
import dk.faelled.decision.PackageSettled;
import dk.faelled.platform.DemoFile;
import dk.faelled.platform.TimeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the demonstration's decisions are. */
@Component
@Profile("demo")
@Order(DemoFile.COMMITMENT)
class CommitmentDemoData implements ApplicationRunner {

    record File(LocalDate asOf, List<Entry> packages) {}

    record Entry(String slug, @Nullable Map<Integer, Told> commitments) {}

    record Told(CommitmentStatus status, String text, String day) {}

    private static final String OFFICIAL = "Sivert Sivkær";

    private final Commitments commitments;
    private final CommitmentBook book;
    private final DecisionPackages packages;
    private final Clock clock;

    CommitmentDemoData(
            Commitments commitments, CommitmentBook book, DecisionPackages packages, Clock clock) {
        this.commitments = commitments;
        this.book = book;
        this.packages = packages;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        File file = DemoFile.read("decisions.yml", File.class);
        DemoFile shift = DemoFile.shiftFrom(file.asOf, clock);
        for (Entry entry : file.packages) {
            DecisionPackage decided = packages.findBySlug(entry.slug).orElseThrow();
            if (commitments.findByPackageSlugAndNumber(entry.slug, 1).isEmpty()) {
                decided.lastDecided()
                        .ifPresent(step -> book.settled(new PackageSettled(decided, step)));
                Stream.ofNullable(entry.commitments)
                        .flatMap(told -> told.entrySet().stream())
                        .forEach(told -> tell(entry.slug, told.getKey(), told.getValue(), shift));
            }
        }
    }

    private void tell(String slug, int number, Told told, DemoFile shift) {
        Commitment commitment = commitments.findByPackageSlugAndNumber(slug, number).orElseThrow();
        Instant at =
                shift.day(told.day).atTime(9, 30).atZone(TimeConfiguration.COPENHAGEN).toInstant();
        commitment.tell(new Commitment.Update(told.status, told.text, OFFICIAL, at));
    }
}
