package dk.faelled.processing;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingReader;
import dk.faelled.plan.PlanAccess;
import dk.faelled.plan.PlanReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an amendment can point at: sections of the text that is heard, and chapters of the plan. */
@Component
class PlanSections {

    private final HearingReader reader;
    private final PlanReader plans;
    private final PlanAccess access;

    PlanSections(HearingReader reader, PlanReader plans, PlanAccess access) {
        this.reader = reader;
        this.plans = plans;
        this.access = access;
    }

    List<RemarkContent.Section> of(Hearing hearing) {
        Stream<RemarkContent.Section> heard =
                reader.content(hearing.id(), hearing.newestVersion()).material().sections().stream()
                        .map(each -> new RemarkContent.Section(each.id(), each.name()));
        Stream<RemarkContent.Section> chapters =
                access.isPublic(hearing.planId())
                        ? plans.published(hearing.planSlug()).content().chapters().stream()
                                .map(each -> new RemarkContent.Section(each.id(), each.title()))
                        : Stream.of();
        return Stream.concat(heard, chapters).toList();
    }

    Optional<RemarkContent.Section> find(Hearing hearing, UUID id) {
        return of(hearing).stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
