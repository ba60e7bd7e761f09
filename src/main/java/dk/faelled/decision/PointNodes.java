package dk.faelled.decision;

import dk.faelled.platform.Subject;
import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.ThreadNodes;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The numbered points of recommendations as knots of the thread, where their documents are public.
 */
@Component
class PointNodes implements ThreadNodes {

    private final DecisionPackages packages;
    private final PublicDecisions decisions;
    private final MessageSource messages;

    PointNodes(DecisionPackages packages, PublicDecisions decisions, MessageSource messages) {
        this.packages = packages;
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public String type() {
        return DecisionPackage.POINT;
    }

    @Override
    public List<ThreadNode> find(Collection<UUID> ids) {
        return packages.withPoints(ids).stream()
                .flatMap(each -> decisions.of(each).stream())
                .flatMap(decision -> nodes(decision, ids))
                .toList();
    }

    private Stream<ThreadNode> nodes(PublicDecision decision, Collection<UUID> ids) {
        return decision.documents().stream()
                .flatMap(frozen -> frozen.points().stream())
                .filter(point -> ids.contains(point.id()))
                .map(point -> node(decision, point));
    }

    private ThreadNode node(PublicDecision decision, FrozenPackage.Point point) {
        Locale locale = LocaleContextHolder.getLocale();
        String title =
                messages.getMessage(
                        "decision.point-of",
                        new Object[] {point.number(), decision.facts().title()},
                        locale);
        String status =
                decision.last()
                        .map(
                                step ->
                                        step.bodyName()
                                                + ": "
                                                + messages.getMessage(
                                                        "decision.result."
                                                                + step.requireOutcome().result(),
                                                        null,
                                                        locale))
                        .orElse("");
        return new ThreadNode(
                new Subject(
                        type(), point.id(), title, decision.path() + "#punkt-" + point.number()),
                status);
    }
}
