package dk.faelled.roundtable;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceDemoFile;
import dk.faelled.conference.Conferences;
import dk.faelled.platform.DemoFile;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the tables of the demonstration's conferences wanted. */
@Component
@Profile("demo")
@Order(DemoFile.ROUNDTABLE)
class RoundtableDemoData implements ApplicationRunner {

    private final DiscussionTables tables;
    private final ProposalBook book;
    private final Conferences conferences;

    RoundtableDemoData(DiscussionTables tables, ProposalBook book, Conferences conferences) {
        this.tables = tables;
        this.book = book;
        this.conferences = conferences;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        for (ConferenceDemoFile.Entry entry : ConferenceDemoFile.read().conferences()) {
            Conference conference = conferences.findBySlug(entry.slug()).orElseThrow();
            if (entry.tables() != null
                    && tables.findByConferenceIdOrderByNumber(conference.id()).isEmpty()) {
                load(entry.tables(), conference);
            }
        }
    }

    private void load(List<ConferenceDemoFile.TableEntry> entries, Conference conference) {
        for (int i = 0; i < entries.size(); i++) {
            DiscussionTable table =
                    tables.saveAndFlush(
                            new DiscussionTable(conference.id(), i + 1, entries.get(i).topic()));
            for (ConferenceDemoFile.PointEntry point : entries.get(i).points()) {
                UUID proposal = UUID.randomUUID();
                book.write(proposal, table.id(), point.text());
                for (int vote = 0; vote < point.votes(); vote++) {
                    book.vote(UUID.randomUUID(), table.id(), proposal, true);
                }
            }
        }
    }
}
