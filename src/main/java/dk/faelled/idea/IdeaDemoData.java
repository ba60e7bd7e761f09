package dk.faelled.idea;

import dk.faelled.engagement.EngagementDemoData;
import dk.faelled.engagement.Participant;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanTracks;
import dk.faelled.plan.Plans;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.DemoFile;
import dk.faelled.platform.TimeConfiguration;
import dk.faelled.search.SearchIndex;
import dk.faelled.site.SiteFacts;
import dk.faelled.thread.Threads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The idea banks of the demonstration, with ideas in every state. */
@Component
@Profile("demo")
@Order(DemoFile.IDEA)
class IdeaDemoData implements ApplicationRunner {

    record File(LocalDate asOf, List<BankEntry> banks) {}

    record BankEntry(
            String plan,
            String title,
            String invitation,
            String opens,
            String closes,
            List<IdeaBank.Theme> themes,
            List<Entry> ideas) {}

    record Entry(
            String key,
            String title,
            String text,
            String theme,
            @Nullable String author,
            String sent,
            IdeaState state,
            @Nullable String declineReason,
            @Nullable String mergedInto,
            @Nullable IdeaStatus status,
            @Nullable AnswerEntry answer,
            @Nullable InitiativeEntry initiative,
            int supports,
            @Nullable String place,
            @Nullable List<EngagementDemoData.CommentEntry> comments,
            @Nullable List<EngagementDemoData.ReportEntry> reports) {}

    record AnswerEntry(String date, String unit, String text) {}

    record InitiativeEntry(String track, String name) {}

    private static final LocalTime MORNING = LocalTime.of(9, 12);
    private static final Duration READ_AFTER = Duration.ofHours(6);

    private final IdeaBanks banks;
    private final Ideas ideas;
    private final Plans plans;
    private final PlanTracks tracks;
    private final EngagementDemoData engagement;
    private final Threads threads;
    private final SearchIndex search;
    private final SiteFacts site;
    private final Clock clock;

    IdeaDemoData(
            IdeaBanks banks,
            Ideas ideas,
            Plans plans,
            PlanTracks tracks,
            EngagementDemoData engagement,
            Threads threads,
            SearchIndex search,
            SiteFacts site,
            Clock clock) {
        this.banks = banks;
        this.ideas = ideas;
        this.plans = plans;
        this.tracks = tracks;
        this.engagement = engagement;
        this.threads = threads;
        this.search = search;
        this.site = site;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (banks.count() > 0) {
            return;
        }
        File file = DemoFile.read("ideas.yml", File.class);
        DemoFile shift = DemoFile.shiftFrom(file.asOf, clock);
        file.banks.forEach(entry -> load(entry, shift));
    }

    private void load(BankEntry entry, DemoFile shift) {
        Plan plan = plans.findBySlug(entry.plan).orElseThrow();
        IdeaBank bank =
                banks.save(
                        new IdeaBank(
                                plan.id(),
                                plan.slug(),
                                plan.title(),
                                new IdeaBank.Question(
                                        entry.title,
                                        shift.text(entry.invitation),
                                        shift.day(entry.opens),
                                        shift.day(entry.closes)),
                                entry.themes));
        Map<String, Idea> known = new HashMap<>();
        for (Entry each :
                entry.ideas.stream().sorted((a, b) -> a.sent.compareTo(b.sent)).toList()) {
            known.put(each.key, load(each, bank, shift));
        }
        for (Entry each : entry.ideas) {
            if (each.mergedInto != null) {
                merge(
                        Objects.requireNonNull(known.get(each.key)),
                        Objects.requireNonNull(known.get(each.mergedInto)));
            }
        }
    }

    private Idea load(Entry entry, IdeaBank bank, DemoFile shift) {
        Instant sent = moment(shift.day(entry.sent));
        Participant author =
                engagement.participant(entry.key + "@borger.fjordby.example", DanishFormats.DANISH);
        IdeaForm form =
                new IdeaForm(
                        shift.text(entry.title),
                        shift.text(entry.text),
                        entry.theme,
                        entry.place == null ? "" : entry.place,
                        "",
                        entry.author == null ? "" : entry.author,
                        author.email(),
                        UUID.randomUUID(),
                        null);
        Idea idea = new Idea(bank, author, form, site.privacyVersion(), sent);
        ideas.save(idea);
        if (entry.state != IdeaState.AWAITING_CONFIRMATION) {
            idea.confirm(ideas.nextNumber(bank.id()), sent.plus(Duration.ofMinutes(9)));
            handle(entry, idea, sent.plus(READ_AFTER), shift);
        }
        return idea;
    }

    private void handle(Entry entry, Idea idea, Instant at, DemoFile shift) {
        switch (entry.state) {
            case PUBLISHED -> publish(entry, idea, at, shift);
            case MERGED -> idea.publish(at);
            case DECLINED -> idea.decline(Objects.requireNonNull(entry.declineReason), at);
            case WITHDRAWN -> idea.withdraw(at);
            case AWAITING_MODERATION, AWAITING_CONFIRMATION -> {}
        }
    }

    private void publish(Entry entry, Idea idea, Instant at, DemoFile shift) {
        idea.publish(at);
        search.put(idea.subject(), idea.bank().question(), idea.text(), at);
        engagement.engage(idea.subject(), entry.supports, entry.comments, entry.reports, shift);
        if (entry.initiative != null) {
            join(idea, entry.initiative);
        }
        if (entry.status != null && entry.status != IdeaStatus.RECEIVED) {
            AnswerEntry words = entry.answer;
            Instant answered = words == null ? at : moment(shift.day(words.date));
            idea.answer(
                    entry.status,
                    words == null
                            ? null
                            : new Answer(shift.text(words.text).strip(), words.unit, answered),
                    answered);
        }
    }

    private void join(Idea idea, InitiativeEntry initiative) {
        tracks.initiativesOf(idea.bank().planId()).stream()
                .filter(choice -> choice.name().equals(initiative.name))
                .forEach(
                        choice ->
                                threads.link(
                                        Idea.TYPE, idea.id(), PlanTracks.INITIATIVE, choice.id()));
    }

    private void merge(Idea idea, Idea into) {
        idea.mergeInto(into, clock.instant());
        threads.link(Idea.TYPE, idea.id(), Idea.TYPE, into.id());
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(MORNING).atZone(TimeConfiguration.COPENHAGEN).toInstant();
    }
}
