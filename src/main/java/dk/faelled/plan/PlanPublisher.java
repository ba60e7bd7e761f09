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
        putPlan(plan, from);
        plan.tracks().forEach(track -> putTrack(plan, track, from));
        plan.documents().forEach(document -> putDocument(plan, document));
        plan.news().forEach(item -> putNews(plan, item));
    }

    private void putPlan(Plan plan, Instant from) {
        PlanTexts texts = plan.texts();
        String chapters =
                texts.chapters().stream()
                        .map(chapter -> chapter.title() + "\n" + chapter.text())
                        .collect(Collectors.joining("\n\n"));
        String all = String.join("\n\n", plan.lead(), texts.vision(), texts.purpose(), chapters);
        put("plan", plan.id(), plan, plan.title(), "", all, from);
    }

    private void putTrack(Plan plan, Track track, Instant from) {
        String initiatives =
                track.initiatives().stream()
                        .map(each -> each.name() + ". " + each.text())
                        .collect(Collectors.joining("\n\n"));
        String all = String.join("\n\n", track.aim(), track.direction(), initiatives);
        put("track", track.id(), plan, track.name(), "/spor/" + track.slug(), all, from);
    }

    private void putDocument(Plan plan, PlanDocument document) {
        PlanDocument.Content content = document.content();
        String path = "/dokumenter/" + content.slug();
        Instant at = startOf(content.date());
        put("document", document.id(), plan, content.title(), path, content.text(), at);
    }

    private void putNews(Plan plan, NewsItem item) {
        NewsItem.Content content = item.content();
        String all = content.teaser() + "\n\n" + content.text();
        String path = "/nyheder/" + content.slug();
        put("news", item.id(), plan, content.title(), path, all, startOf(content.date()));
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
