package dk.faelled.roundtable;

import dk.faelled.conference.ConferenceTables;
import dk.faelled.plan.Point;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the tables of a conference wanted, for its page. */
@Component
class PublicTables implements ConferenceTables {

    private static final int MOST = 5;

    private final TableResults results;

    PublicTables(TableResults results) {
        this.results = results;
    }

    @Override
    public List<Table> of(UUID conferenceId) {
        return results.of(conferenceId).stream()
                .filter(result -> !result.proposals().isEmpty())
                .map(
                        result ->
                                new Table(
                                        result.table().number(),
                                        result.table().topic(),
                                        result.proposals().stream()
                                                .limit(MOST)
                                                .map(
                                                        each ->
                                                                new Point(
                                                                        each.text(),
                                                                        each.votes(),
                                                                        each.becamePath()))
                                                .toList()))
                .toList();
    }
}
