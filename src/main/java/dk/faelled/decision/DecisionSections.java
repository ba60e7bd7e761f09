package dk.faelled.decision;

import dk.faelled.hearing.ConsultationMaterial.Section;
import dk.faelled.plan.PlanPageParts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was decided of a plan, on its page. */
@Component
class DecisionSections implements PlanPageParts {

    private final DecisionCatalogue catalogue;
    private final DecisionWords words;

    DecisionSections(DecisionCatalogue catalogue, DecisionWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    @Override
    public List<Section> of(UUID planId) {
        List<DecisionCatalogue.PublicRow> rows = catalogue.publicOfPlan(planId);
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Section(
                                "beslutninger",
                                "decision.of-plan",
                                "/beslutninger?plan=" + rows.getFirst().planSlug(),
                                rows.stream().map(words::row).toList()));
    }
}
