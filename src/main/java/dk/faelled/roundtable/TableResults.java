package dk.faelled.roundtable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What each table of a conference wants. */
@Component
class TableResults {

    /** A table with its proposals, the most wanted first. */
    public record Result(DiscussionTable table, List<ProposalBook.Proposal> proposals) {}

    private final DiscussionTables tables;
    private final ProposalBook book;

    TableResults(DiscussionTables tables, ProposalBook book) {
        this.tables = tables;
        this.book = book;
    }

    List<Result> of(UUID conferenceId) {
        Map<UUID, List<ProposalBook.Proposal>> byTable =
                book.ofConference(conferenceId).stream()
                        .collect(Collectors.groupingBy(ProposalBook.Proposal::tableId));
        return tables.findByConferenceIdOrderByNumber(conferenceId).stream()
                .map(table -> new Result(table, byTable.getOrDefault(table.id(), List.of())))
                .toList();
    }
}
