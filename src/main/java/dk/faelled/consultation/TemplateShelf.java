package dk.faelled.consultation;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.hearing.ResponseTemplate;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions to begin a hearing with: templates that were kept, and those of other hearings. */
@Service
@OfficialOnly
@Transactional
public class TemplateShelf {

    private static final String KEPT = "skabelon:";
    private static final String HEARING = "hoering:";

    private final ShelfTemplates templates;
    private final HearingDesk desk;
    private final HearingWork work;
    private final Clock clock;

    TemplateShelf(ShelfTemplates templates, HearingDesk desk, HearingWork work, Clock clock) {
        this.templates = templates;
        this.desk = desk;
        this.work = work;
        this.clock = clock;
    }

    /** What one can begin with, by the value of the choice: kept templates, then hearings. */
    @Transactional(readOnly = true)
    public Map<String, String> choices(SignedIn who) {
        Map<String, String> choices = new LinkedHashMap<>();
        templates
                .findAllByOrderByName()
                .forEach(template -> choices.put(KEPT + template.id(), template.name()));
        work.of(who).forEach(row -> choices.put(HEARING + row.slug(), row.title()));
        return choices;
    }

    /** The questions behind a choice, with identities of their own; none for no choice. */
    @Transactional(readOnly = true)
    public ResponseTemplate copy(String choice, SignedIn who) {
        if (choice.startsWith(KEPT)) {
            return templates
                    .findById(UUID.fromString(choice.substring(KEPT.length())))
                    .map(kept -> kept.template().copy())
                    .orElse(ResponseTemplate.EMPTY);
        }
        if (choice.startsWith(HEARING)) {
            return desk.open(choice.substring(HEARING.length()), who).content().template().copy();
        }
        return ResponseTemplate.EMPTY;
    }

    /** Keeps a hearing's questions; a template of the same name is replaced. */
    public void keep(String slug, String name, SignedIn who) {
        ResponseTemplate template = desk.openForEditing(slug, who).content().template().copy();
        templates
                .findByName(name)
                .ifPresentOrElse(
                        kept -> kept.replace(template, who.name(), clock.instant()),
                        () ->
                                templates.save(
                                        new ShelfTemplate(
                                                name, template, who.name(), clock.instant())));
    }
}
