package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceDemoFile;
import dk.faelled.conference.Conferences;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.DemoFile;
import dk.faelled.platform.TimeConfiguration;
import dk.faelled.site.SiteFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who come to the conferences of the demonstration. Nobody is written to. */
@Component
@Profile("demo")
@Order(DemoFile.REGISTRATION)
class RegistrationDemoData implements ApplicationRunner {

    private static final List<String> FIRST =
            List.of(
                    "Astrid",
                    "Bertil",
                    "Camilla",
                    "Ditlev",
                    "Esther",
                    "Frode",
                    "Gunvor",
                    "Hjalte",
                    "Ida",
                    "Jeppe",
                    "Karoline",
                    "Laust",
                    "Merete",
                    "Niels",
                    "Olga",
                    "Per",
                    "Ragna",
                    "Søren",
                    "Tove",
                    "Ulrik",
                    "Vibeke",
                    "William",
                    "Ylva",
                    "Øjvind",
                    "Åse");
    private static final List<String> LAST =
            List.of(
                    "Agerskov",
                    "Bakgaard",
                    "Engdal",
                    "Fjordvang",
                    "Grønlund",
                    "Havbo",
                    "Kildemose",
                    "Lyngholm",
                    "Møllevang",
                    "Nørbæk",
                    "Strandby",
                    "Tangeland",
                    "Vesterby",
                    "Ådalen");
    private static final List<Needs> SOME_NEEDS =
            List.of(
                    new Needs("Vegetar", ""),
                    new Needs("Tåler ikke nødder", ""),
                    new Needs("", "Plads til en kørestol"),
                    new Needs("Halal", ""),
                    new Needs("", "Tegnsprogstolk"));
    private static final int NEEDS_EVERY = 9;

    private final Registrations registrations;
    private final Conferences conferences;
    private final NeedsBook needs;
    private final ParticipantRegister participants;
    private final SiteFacts site;
    private final Clock clock;

    RegistrationDemoData(
            Registrations registrations,
            Conferences conferences,
            NeedsBook needs,
            ParticipantRegister participants,
            SiteFacts site,
            Clock clock) {
        this.registrations = registrations;
        this.conferences = conferences;
        this.needs = needs;
        this.participants = participants;
        this.site = site;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        for (ConferenceDemoFile.Entry entry : ConferenceDemoFile.read().conferences()) {
            Conference conference = conferences.findBySlug(entry.slug()).orElseThrow();
            if (registrations.findByConferenceIdOrderByQueuedAs(conference.id()).isEmpty()) {
                load(entry, conference);
            }
        }
    }

    private void load(ConferenceDemoFile.Entry entry, Conference conference) {
        Map<UUID, Integer> taken = new HashMap<>();
        List<StakeholderGroup> groups = conference.groups();
        int person = 0;
        for (int seat = 0; seat < entry.registered(); seat++) {
            StakeholderGroup group = next(entry, groups, taken, seat);
            taken.merge(group.id(), 1, Integer::sum);
            Registration registration = register(conference, group, person++);
            registration.seat();
            Integer present = entry.present();
            if (present != null && seat < present) {
                registration.arrive(
                        conference.time().start().minus(Duration.ofMinutes(present % 25)));
            }
            if (present == null && seat % NEEDS_EVERY == 0) {
                needs.put(
                        registration.id(), SOME_NEEDS.get(seat / NEEDS_EVERY % SOME_NEEDS.size()));
            }
        }
        int first = person;
        int waiting = Objects.requireNonNullElse(entry.waiting(), 0);
        groups.stream()
                .filter(group -> group.name().equals(entry.fullGroup()))
                .forEach(
                        group ->
                                IntStream.range(first, first + waiting)
                                        .forEach(each -> register(conference, group, each)));
    }

    /** Fills the group that is to be full first, and the others in turn. */
    private static StakeholderGroup next(
            ConferenceDemoFile.Entry entry,
            List<StakeholderGroup> groups,
            Map<UUID, Integer> taken,
            int seat) {
        return groups.stream()
                .filter(group -> group.name().equals(entry.fullGroup()))
                .filter(group -> taken.getOrDefault(group.id(), 0) < quota(group))
                .findFirst()
                .orElseGet(
                        () -> {
                            List<StakeholderGroup> free =
                                    groups.stream()
                                            .filter(
                                                    group ->
                                                            taken.getOrDefault(group.id(), 0)
                                                                    < quota(group))
                                            .toList();
                            return free.get(seat % free.size());
                        });
    }

    private static int quota(StakeholderGroup group) {
        return Objects.requireNonNullElse(group.quota(), Integer.MAX_VALUE);
    }

    private Registration register(Conference conference, StakeholderGroup group, int person) {
        long number = registrations.nextNumber();
        String name = FIRST.get(person % FIRST.size()) + " " + LAST.get(person % LAST.size());
        String email = "deltager" + number + "@borger.fjordby.example";
        List<UUID> choices =
                conference.programme().choices().stream()
                        .map(choice -> choice.items().get(person % choice.items().size()).id())
                        .toList();
        Instant opened =
                conference
                        .signUp()
                        .opens()
                        .atTime(9, 0)
                        .atZone(TimeConfiguration.COPENHAGEN)
                        .toInstant();
        Instant at = opened.plus(Duration.ofMinutes(41L * person % (3 * 24 * 60)));
        Registration registration =
                Registration.waiting(
                        conference.id(),
                        number,
                        participants.idOf(email, DanishFormats.DANISH),
                        new Application(
                                email,
                                new Attendee(name, "", group.id()),
                                choices,
                                Needs.NONE,
                                null,
                                site.privacyVersion(),
                                UUID.randomUUID(),
                                DanishFormats.DANISH),
                        at.isBefore(clock.instant()) ? at : clock.instant());
        return registrations.saveAndFlush(registration);
    }
}
