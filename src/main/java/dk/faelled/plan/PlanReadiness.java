package dk.faelled.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a plan must say before the public sees it. */
@Component
public class PlanReadiness {

    private final PlanVersions versions;

    PlanReadiness(PlanVersions versions) {
        this.versions = versions;
    }

    List<String> missing(Plan plan) {
        return versions.findByPlanIdAndNumber(plan.id(), plan.newestVersion())
                .map(version -> missing(version.content()))
                .orElseThrow();
    }

    /** What is missing, as the last part of a message key. */
    public List<String> missing(PlanContent content) {
        About about = content.about();
        List<String> missing = new ArrayList<>();
        if (about.lead().isBlank()) {
            missing.add("lead");
        }
        if (about.purpose().isBlank()) {
            missing.add("purpose");
        }
        if (about.contact().name().isBlank() || about.contact().email().isBlank()) {
            missing.add("contact");
        }
        if (about.bodies().responsible() == null) {
            missing.add("responsible");
        }
        if (content.phases().isEmpty()) {
            missing.add("phases");
        }
        return missing;
    }
}
