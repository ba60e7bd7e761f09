package dk.faelled.roundtable;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceAccess;
import dk.faelled.conference.ConferenceHold;
import dk.faelled.idea.IdeaBank;
import dk.faelled.idea.IdeaBankDesk;
import dk.faelled.idea.IdeaDesk;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Subject;
import dk.faelled.processing.HearingTheme;
import dk.faelled.processing.ThemeDesk;
import dk.faelled.thread.Threads;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who arrange a conference set its tables, and take on what they want. */
@Service
@OfficialOnly
@Transactional
public class TableDesk {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_FROM = 80;

    private final DiscussionTables tables;
    private final ProposalBook book;
    private final ConferenceAccess access;
    private final IdeaBankDesk banks;
    private final IdeaDesk ideas;
    private final ThemeDesk themes;
    private final Threads threads;
    private final MessageSource messages;
    private final ConferenceHold hold;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TableDesk(
            DiscussionTables tables,
            ProposalBook book,
            ConferenceAccess access,
            IdeaBankDesk banks,
            IdeaDesk ideas,
            ThemeDesk themes,
            Threads threads,
            MessageSource messages,
            ConferenceHold hold,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.book = book;
        this.access = access;
        this.banks = banks;
        this.ideas = ideas;
        this.themes = themes;
        this.threads = threads;
        this.messages = messages;
        this.hold = hold;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Conference conference(String slug, SignedIn who) {
        return access.with(Grant.EDITOR, slug, who);
    }

    @Transactional(readOnly = true)
    public List<DiscussionTable> tables(String slug, SignedIn who) {
        return tables.findByConferenceIdOrderByNumber(conference(slug, who).id());
    }

    /**
     * Sets the tables, one for each topic. Those that are there keep their number. A table at which
     * something was said keeps its topic as well.
     *
     * @throws TableTaken when it would not
     */
    public void set(String slug, List<String> topics, SignedIn who) {
        Conference conference = held(slug, who);
        List<DiscussionTable> known = tables.findByConferenceIdOrderByNumber(conference.id());
        for (int i = 0; i < Math.max(topics.size(), known.size()); i++) {
            if (i >= known.size()) {
                tables.saveAndFlush(new DiscussionTable(conference.id(), i + 1, topics.get(i)));
            } else if (i < topics.size()) {
                talkAbout(known.get(i), topics.get(i));
            } else {
                requireUnused(known.get(i));
                tables.delete(known.get(i));
            }
        }
        tell(conference, who, "tables-set", String.join("\n", topics));
    }

    private void talkAbout(DiscussionTable table, String topic) {
        if (!table.topic().equals(topic)) {
            requireUnused(table);
            table.talkAbout(topic);
        }
    }

    private void requireUnused(DiscussionTable table) {
        if (!book.ofTable(table.id()).isEmpty()) {
            throw new TableTaken();
        }
    }

    /** Makes proposals ideas of the plan, said at their table. Returns how many are new. */
    public int toIdeas(String slug, Set<UUID> chosen, String theme, SignedIn who) {
        Conference conference = held(slug, who);
        IdeaBank bank = banks.ofCaseworker(conference.planSlug(), who);
        List<ProposalBook.Proposal> some = untaken(conference, chosen);
        for (ProposalBook.Proposal each : some) {
            Subject idea =
                    ideas.gather(
                            bank,
                            titleOf(each.text()),
                            each.text(),
                            theme,
                            shortened(from(each, conference), LONGEST_FROM),
                            who);
            take(conference, each, idea.type(), idea.id(), idea.path());
        }
        tell(conference, who, "proposals-taken", String.valueOf(some.size()));
        return some.size();
    }

    /** Makes proposals themes a hearing's responses are sorted by. Returns how many are new. */
    public int toThemes(String slug, Set<UUID> chosen, String hearing, SignedIn who) {
        Conference conference = held(slug, who);
        List<ProposalBook.Proposal> some = untaken(conference, chosen);
        for (ProposalBook.Proposal each : some) {
            HearingTheme theme = themes.add(hearing, titleOf(each.text()), null, who);
            take(conference, each, HearingTheme.ANSWER, theme.id(), "/hoeringer/" + hearing);
        }
        tell(conference, who, "proposals-taken", String.valueOf(some.size()));
        return some.size();
    }

    /** Where it was said, in the language of what is published. */
    private String from(ProposalBook.Proposal proposal, Conference conference) {
        return messages.getMessage(
                "roundtable.from",
                new Object[] {proposal.tableNumber(), conference.title()},
                DanishFormats.DANISH);
    }

    private void take(
            Conference conference,
            ProposalBook.Proposal proposal,
            String type,
            UUID id,
            String path) {
        book.became(proposal.id(), path);
        threads.link(Conference.TYPE, conference.id(), type, id);
    }

    private List<ProposalBook.Proposal> untaken(Conference conference, Set<UUID> chosen) {
        return book.ofConference(conference.id()).stream()
                .filter(each -> chosen.contains(each.id()) && each.becamePath() == null)
                .toList();
    }

    /** The beginning of it, up to where a word ends. */
    static String titleOf(String text) {
        return shortened(text.lines().findFirst().orElse(text).strip(), LONGEST_TITLE);
    }

    private static String shortened(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most - 1);
        return line.substring(0, end > 0 ? end : most - 1) + "…";
    }

    private Conference held(String slug, SignedIn who) {
        return hold.take(conference(slug, who).id());
    }

    private void tell(Conference conference, SignedIn who, String act, String what) {
        events.publishEvent(
                new TablesHandled(
                        conference.subject(),
                        who.actor(),
                        act,
                        clock.instant(),
                        List.of(Difference.of("roundtable.tables", "", what))));
    }
}
