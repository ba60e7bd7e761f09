package dk.faelled.conference;

import dk.faelled.account.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
