package dk.faelled.decision;

import dk.faelled.governance.BodyConcerns;
import dk.faelled.platform.Subject;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The cases a body had or has, for its page. */
@Component
class DecisionConcerns implements BodyConcerns {

    private final DecisionCatalogue catalogue;

    DecisionConcerns(DecisionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Concern> of(UUID bodyId) {
        return catalogue.publicOfBody(bodyId).stream()
                .map(
                        row ->
                                new Concern(
                                        new Subject(
                                                DecisionPackage.TYPE,
                                                row.id(),
                                                row.title(),
                                                row.path()),
                                        "decision.concern"))
                .toList();
    }
}
