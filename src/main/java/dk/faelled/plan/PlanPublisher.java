package dk.faelled.plan;

import dk.faelled.platform.Markdown;
import dk.faelled.platform.Subject;
import dk.faelled.platform.TimeConfiguration;
import dk.faelled.search.SearchIndex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a plan to the public, with all its texts in the search. */
@Service
public class PlanPublisher {

    private final Plans plans;
    private final SearchIndex search;
    private final Markdown markdown;

    PlanPublisher(Plans plans, SearchIndex search, Markdown markdown) {
        this.plans = plans;
        this.search = search;
        this.markdown = markdown;
    }

    @Transactional
    public void publish(Plan plan, Instant from) {
        plan.publish(from);
        plans.save(plan);
        PlanTexts texts = plan.texts();
        String chapters =
                texts.chapters().stream()
                        .map(chapter -> chapter.title() + "\n" + chapter.text())
                        .collect(Collectors.joining("\n\n"));
        put(
                "plan",
                plan.id(),
                plan,
                plan.title(),
                "",
                plan.lead()
                        + "\n\n"
                        + texts.vision()
                        + "\n\n"
                        + texts.purpose()
                        + "\n\n"
                        + chapters,
                from);
        for (Track track : plan.tracks()) {
            String initiatives =
                    track.initiatives().stream()
                            .map(each -> each.name() + ". " + each.text())
                            .collect(Collectors.joining("\n\n"));
            put(
                    "track",
                    track.id(),
                    plan,
                    track.name(),
                    "/spor/" + track.slug(),
                    track.aim() + "\n\n" + track.direction() + "\n\n" + initiatives,
                    from);
        }
        for (PlanDocument document : plan.documents()) {
            PlanDocument.Content content = document.content();
            put(
                    "document",
                    document.id(),
                    plan,
                    content.title(),
                    "/dokumenter/" + content.slug(),
                    content.text(),
                    startOf(content.date()));
        }
        for (NewsItem item : plan.news()) {
            NewsItem.Content content = item.content();
            put(
                    "news",
                    item.id(),
                    plan,
                    content.title(),
                    "/nyheder/" + content.slug(),
                    content.teaser() + "\n\n" + content.text(),
                    startOf(content.date()));
        }
    }

    private void put(
            String type, UUID id, Plan plan, String title, String path, String text, Instant at) {
        Subject subject = new Subject(type, id, title, "/planer/" + plan.slug() + path);
        search.put(subject, plan.title(), markdown.toText(text), at);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(TimeConfiguration.COPENHAGEN).toInstant();
    }
}
