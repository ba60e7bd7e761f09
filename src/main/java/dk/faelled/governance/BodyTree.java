package dk.faelled.governance;

import dk.faelled.platform.DanishFormats;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The bodies as they stand under each other.
 *
 * @param depth how far down, from 0
 */
public record BodyTree(Body body, int depth, List<BodyTree> below) {

    private static final Collator DANISH = Collator.getInstance(DanishFormats.DANISH);

    /** The trees of all bodies without a parent among them, sorted by kind and name. */
    static List<BodyTree> of(List<Body> bodies) {
        Set<UUID> known = new HashSet<>(bodies.stream().map(Body::id).toList());
        List<Body> roots =
                bodies.stream()
                        .filter(body -> body.parentId() == null || !known.contains(body.parentId()))
                        .toList();
        return under(roots, bodies, 0);
    }

    private static List<BodyTree> under(List<Body> siblings, List<Body> all, int depth) {
        List<BodyTree> trees = new ArrayList<>();
        siblings.stream()
                .sorted(Comparator.comparing(Body::kind).thenComparing(Body::name, DANISH))
                .forEach(
                        body ->
                                trees.add(
                                        new BodyTree(
                                                body,
                                                depth,
                                                under(childrenOf(body, all), all, depth + 1))));
        return trees;
    }

    private static List<Body> childrenOf(Body parent, List<Body> all) {
        return all.stream().filter(body -> parent.id().equals(body.parentId())).toList();
    }

    /** This body and all below it, line by line. */
    List<BodyTree> lines() {
        List<BodyTree> lines = new ArrayList<>();
        lines.add(this);
        below.forEach(each -> lines.addAll(each.lines()));
        return lines;
    }
}
