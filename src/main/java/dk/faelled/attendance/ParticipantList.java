package dk.faelled.attendance;

import static dk.faelled.platform.DanishFormats.DANISH;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceAccess;
import dk.faelled.conference.ProgrammeItem;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.registration.Registration;
import dk.faelled.registration.RegistrationState;
import dk.faelled.registration.Registrations;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who registered for a conference, for those who arrange it. */
@Service
@OfficialOnly
@Transactional(readOnly = true)
public class ParticipantList {

    /**
     * Somebody who registered.
     *
     * @param group the stakeholder group's name; empty for none
     * @param email empty for those who came to the door
     * @param chosen titles of what was chosen
     */
    public record Row(Registration registration, String group, String email, List<String> chosen) {

        public String name() {
            return registration.attendee().name();
        }

        boolean contains(String words) {
            return Stream.of(
                            name(),
                            registration.attendee().organisation(),
                            email,
                            registration.reference())
                    .anyMatch(text -> text.toLowerCase(DANISH).contains(words));
        }
    }

    /**
     * What a list shows.
     *
     * @param state null for those who come or want to
     */
    public record Filter(String q, @Nullable RegistrationState state, @Nullable UUID group) {

        public static final Filter ALL = new Filter("", null, null);

        boolean takes(Row row) {
            RegistrationState its = row.registration.state();
            return (state == null ? its.isActive() : state == its)
                    && (group == null || group.equals(row.registration.attendee().groupId()))
                    && row.contains(q.strip().toLowerCase(DANISH));
        }
    }

    private record Address(UUID id, String email) {}

    private final Registrations registrations;
    private final ConferenceAccess access;
    private final JdbcClient jdbc;

    ParticipantList(Registrations registrations, ConferenceAccess access, JdbcClient jdbc) {
        this.registrations = registrations;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** The conference, for somebody who may know who comes. */
    public Conference conference(String slug, SignedIn who) {
        return access.with(Grant.EDITOR, slug, who);
    }

    /** In the order of the alphabet. */
    public List<Row> rows(String slug, Filter filter, SignedIn who) {
        Conference conference = conference(slug, who);
        Map<UUID, String> emails =
                jdbc
                        .sql(
                                """
                                select r.id, p.email
                                from registration r join participant p on p.id = r.participant_id
                                where r.conference_id = :conference""")
                        .param("conference", conference.id())
                        .query(Address.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Address::id, Address::email));
        return registrations.findByConferenceIdOrderByQueuedAs(conference.id()).stream()
                .map(each -> row(each, conference, emails.getOrDefault(each.id(), "")))
                .filter(filter::takes)
                .sorted(Comparator.comparing(Row::name, Collator.getInstance(DANISH)))
                .toList();
    }

    /** Whose ticket has a code. */
    public Optional<Row> byCode(String slug, String code, SignedIn who) {
        Conference conference = conference(slug, who);
        return registrations
                .findByConferenceIdAndCode(conference.id(), code)
                .map(each -> row(each, conference, ""));
    }

    private static Row row(Registration registration, Conference conference, String email) {
        return new Row(
                registration,
                conference
                        .group(registration.attendee().groupId())
                        .map(StakeholderGroup::name)
                        .orElse(""),
                email,
                registration.choices().stream()
                        .flatMap(choice -> conference.programme().item(choice).stream())
                        .map(ProgrammeItem::title)
                        .toList());
    }
}
