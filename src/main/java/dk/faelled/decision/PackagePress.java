package dk.faelled.decision;

import dk.faelled.platform.Markdown;
import dk.faelled.search.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must be in place before a body gets a package, and letting it be found once all may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PackagePress {

    private final PublicDecisions decisions;
    private final LiveAnnexes live;
    private final SearchIndex search;
    private final Markdown markdown;

    PackagePress(
            PublicDecisions decisions, LiveAnnexes live, SearchIndex search, Markdown markdown) {
        this.decisions = decisions;
        this.live = live;
        this.search = search;
        this.markdown = markdown;
    }

    /** What is missing before a second official can look at it. */
    List<PackageFinding> missing(DecisionPackage decisionPackage) {
        List<PackageFinding> missing = new ArrayList<>();
        PackageContent content = decisionPackage.content();
        if (decisionPackage.facts().caseNumber().isBlank()) {
            missing.add(new PackageFinding("case-number", "om"));
        }
        if (decisionPackage.openness().closed() && decisionPackage.openness().ground().isBlank()) {
            missing.add(new PackageFinding("ground", "om"));
        }
        for (Heading heading : List.of(Heading.RESUME, Heading.CASE_STATEMENT)) {
            if (content.text(heading).isBlank()) {
                missing.add(new PackageFinding(heading.name(), "tekst/" + heading.segment()));
            }
        }
        if (decisionPackage.facts().kind() != CaseKind.INFORMATION && content.points().isEmpty()) {
            missing.add(new PackageFinding("points", "indstilling"));
        }
        if (decisionPackage.facts().kind() == CaseKind.DECISION) {
            if (content.text(Heading.LEGAL_BASIS).isBlank()) {
                missing.add(
                        new PackageFinding(
                                Heading.LEGAL_BASIS.name(),
                                "tekst/" + Heading.LEGAL_BASIS.segment()));
            }
            if (content.economy().isEmpty()) {
                missing.add(new PackageFinding("economy", "oekonomi"));
            }
        }
        if (live.isGone(decisionPackage)) {
            missing.add(new PackageFinding("annex", "bilag"));
        }
        if (decisionPackage.steps().isEmpty()) {
            missing.add(new PackageFinding("path", "vej"));
        }
        return missing;
    }

    /** Lets a package be found by what everybody may read of it now; a closed one by nothing. */
    void show(DecisionPackage decisionPackage) {
        Optional<PublicDecision> shown =
                decisions.of(decisionPackage).filter(each -> !each.isClosed());
        if (shown.isEmpty()) {
            search.remove(DecisionPackage.TYPE, decisionPackage.id());
            return;
        }
        search.put(
                decisionPackage.subject(),
                decisionPackage.planTitle(),
                words(shown.get()),
                shown.get().since());
    }

    private String words(PublicDecision shown) {
        Stream<String> documents =
                shown.documents().stream()
                        .flatMap(frozen -> frozen.allText().stream().map(markdown::toText));
        Stream<String> decisions =
                shown.steps().stream()
                        .filter(PublicDecision.Step::isDecisionShown)
                        .map(step -> step.requireOutcome().wording());
        return Stream.concat(documents, decisions).collect(Collectors.joining("\n"));
    }
}
