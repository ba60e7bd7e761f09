package dk.faelled.chamber;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionPackages;
import dk.faelled.decision.PathStep;
import dk.faelled.job.Jobs;
import dk.faelled.platform.Actor;
import dk.faelled.platform.DemoFile;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What politicians of the demonstration have read, asked and noted, and the bound documents. */
@Component
@Profile("demo")
@Order(DemoFile.CHAMBER)
class ChamberDemoData implements ApplicationRunner {

    private static final String CASE = "forretningsmodel-for-distriktsprojektet";

    private final DecisionPackages packages;
    private final Readings readings;
    private final NoteBook notes;
    private final QuestionBook questions;
    private final UserDetailsService signIns;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChamberDemoData(
            DecisionPackages packages,
            Readings readings,
            NoteBook notes,
            QuestionBook questions,
            UserDetailsService signIns,
            Jobs jobs,
            JdbcClient jdbc,
            Clock clock) {
        this.packages = packages;
        this.readings = readings;
        this.notes = notes;
        this.questions = questions;
        this.signIns = signIns;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        DecisionPackage about = packages.findBySlug(CASE).orElseThrow();
        if (!questions.of(about.id()).isEmpty()) {
            return;
        }
        jdbc.sql("select id from package_version")
                .query(UUID.class)
                .list()
                .forEach(version -> jobs.begin(PackageBinding.KIND, version, Actor.PORTAL));
        SignedIn viggo = (SignedIn) signIns.loadUserByUsername("viggo@fjordby.example");
        SignedIn tove = (SignedIn) signIns.loadUserByUsername("tove@fjordby.example");
        readings.mark(viggo.id(), about.id(), 1);
        notes.write(
                viggo.id(),
                about.id(),
                new ReadingNote(
                        UUID.randomUUID(),
                        1,
                        "sagsfremstilling",
                        "Antallet af underretninger er faldet med en femtedel",
                        "Spørg, om det også gælder de yngste.",
                        clock.instant()));
        PathStep first = about.steps().getFirst();
        UUID question = UUID.randomUUID();
        questions.ask(
                question,
                about.id(),
                first.id(),
                tove,
                "Hvor mange familier har talt med rådgiverne på skolen?");
        questions.answer(
                question,
                "142 familier på halvandet år. 31 af dem havde ikke haft kontakt med os før.",
                "Sivert Sivkær");
    }
}
