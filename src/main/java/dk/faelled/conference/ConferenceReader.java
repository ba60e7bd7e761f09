package dk.faelled.conference;

import dk.faelled.account.SignedIn;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads conferences for those who may see them. */
@Service
@Transactional(readOnly = true)
public class ConferenceReader {

    private final Conferences conferences;
    private final ConferenceAccess access;
    private final ConferenceVoices voices;
    private final Clock clock;

    ConferenceReader(
            Conferences conferences,
            ConferenceAccess access,
            ConferenceVoices voices,
            Clock clock) {
        this.conferences = conferences;
        this.access = access;
        this.voices = voices;
        this.clock = clock;
    }

    /**
     * @throws ConferenceNotFound when there is none that everybody may see
     */
    public ConferenceView published(String slug) {
        return conferences
                .findBySlug(slug)
                .filter(Conference::isPublic)
                .map(this::view)
                .orElseThrow(ConferenceNotFound::new);
    }

    /** The conference as people will see it, for those who work on it. */
    public ConferenceView preview(String slug, SignedIn who) {
        return view(access.readable(slug, who));
    }

    /** The conference somebody registered for. */
    public ConferenceView of(UUID conferenceId) {
        return conferences
                .findById(conferenceId)
                .map(this::view)
                .orElseThrow(ConferenceNotFound::new);
    }

    /** How many came, by the names of their groups; those of no group have none. */
    public Map<String, Long> attendance(Conference conference) {
        Map<@Nullable UUID, Long> present = voices.presentByGroup(conference.id());
        Map<String, Long> named = new LinkedHashMap<>();
        for (StakeholderGroup group : conference.groups()) {
            named.put(group.name(), present.getOrDefault(group.id(), 0L));
        }
        long all = present.values().stream().mapToLong(Long::longValue).sum();
        long known = named.values().stream().mapToLong(Long::longValue).sum();
        if (all > known) {
            named.put("", all - known);
        }
        return named;
    }

    private ConferenceView view(Conference conference) {
        return new ConferenceView(
                conference,
                conference.state(clock.instant()),
                voices.counts(List.of(conference.id()))
                        .getOrDefault(conference.id(), ConferenceVoices.Count.NONE),
                conference.groups().isEmpty()
                        ? Map.of()
                        : voices.registeredByGroup(conference.id()),
                clock.instant());
    }
}
