package dk.faelled.roundtable;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceNotFound;
import dk.faelled.conference.ConferenceReader;
import dk.faelled.platform.PortalProperties;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The links to a conference's tables and its screen: whoever holds one needs no account. */
@Component
class RoundtableLinks {

    static final String SCREEN = "plenary-screen";

    private final SecretLinks links;
    private final PortalProperties portal;
    private final DiscussionTables tables;
    private final ConferenceReader conferences;

    RoundtableLinks(
            SecretLinks links,
            PortalProperties portal,
            DiscussionTables tables,
            ConferenceReader conferences) {
        this.links = links;
        this.portal = portal;
        this.tables = tables;
        this.conferences = conferences;
    }

    /** A fresh link for the facilitator of a table. */
    String toTable(Conference conference, DiscussionTable table) {
        return portal.link(
                conference.path()
                        + "/bord/"
                        + links.issue(DiscussionTable.TYPE, table.id()).value());
    }

    /** A fresh link for the screen in the hall, without the portal's address. */
    String toScreen(Conference conference) {
        return conference.path() + "/plenum/" + links.issue(SCREEN, conference.id()).value();
    }

    /**
     * The table a link opens.
     *
     * @throws ConferenceNotFound when it opens none of this conference
     */
    DiscussionTable table(String slug, String token) {
        UUID conferenceId = conferences.published(slug).conference().id();
        return links.open(new Secret(token))
                .filter(target -> target.type().equals(DiscussionTable.TYPE))
                .flatMap(target -> tables.findById(target.id()))
                .filter(table -> table.conferenceId().equals(conferenceId))
                .orElseThrow(ConferenceNotFound::new);
    }

    /**
     * The conference whose screen a link opens.
     *
     * @throws ConferenceNotFound when it is another's
     */
    Conference screen(String slug, String token) {
        Conference conference = conferences.published(slug).conference();
        return links.open(new Secret(token))
                .filter(target -> target.type().equals(SCREEN))
                .filter(target -> target.id().equals(conference.id()))
                .map(target -> conference)
                .orElseThrow(ConferenceNotFound::new);
    }
}
