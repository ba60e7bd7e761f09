package dk.faelled.hearing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.faelled.account.SignedIn;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads hearings for those who may see them. */
@Service
@Transactional(readOnly = true)
public class HearingReader {

    private record Edition(UUID hearingId, int version) {}

    private final Cache<Edition, HearingContent> contents =
            Caffeine.newBuilder().maximumSize(500).build();

    private final Hearings hearings;
    private final HearingVersions versions;
    private final HearingNotices notices;
    private final ConsultedParties parties;
    private final HearingAccess access;
    private final HearingVoices voices;
    private final SecretLinks links;
    private final Clock clock;

    HearingReader(
            Hearings hearings,
            HearingVersions versions,
            HearingNotices notices,
            ConsultedParties parties,
            HearingAccess access,
            HearingVoices voices,
            SecretLinks links,
            Clock clock) {
        this.hearings = hearings;
        this.versions = versions;
        this.notices = notices;
        this.parties = parties;
        this.access = access;
        this.voices = voices;
        this.links = links;
        this.clock = clock;
    }

    /**
     * @throws HearingNotFound when there is none that everybody may see
     */
    public HearingView published(String slug) {
        return hearings.findBySlug(slug)
                .filter(Hearing::isPublic)
                .map(hearing -> view(hearing, hearing.shownVersion()))
                .orElseThrow(HearingNotFound::new);
    }

    /** The newest version, for those who work on it. */
    public HearingView preview(String slug, SignedIn who) {
        Hearing hearing = access.readable(slug, who);
        return view(hearing, hearing.newestVersion());
    }

    /** What a consulted party sees by its own link; nothing before it was announced. */
    Optional<HearingView> forParty(UUID partyId) {
        return parties.findById(partyId)
                .flatMap(
                        party ->
                                hearings.findById(party.hearingId())
                                        .filter(hearing -> !hearing.isDraft())
                                        .map(
                                                hearing ->
                                                        view(hearing, hearing.shownVersion())
                                                                .readBy(party)));
    }

    /** The hearing the link in a party's letter leads to. */
    public Optional<HearingView> byPartyLink(String token) {
        return links.open(new Secret(token))
                .filter(target -> target.type().equals(ConsultedParty.TYPE))
                .flatMap(target -> forParty(target.id()));
    }

    /** The hearing of a response, whoever may see it. */
    public Optional<HearingView> ofResponse(UUID hearingId, @Nullable UUID partyId) {
        return hearings.findById(hearingId)
                .map(hearing -> view(hearing, hearing.shownVersion()))
                .map(
                        view ->
                                Optional.ofNullable(partyId)
                                        .flatMap(parties::findById)
                                        .map(view::readBy)
                                        .orElse(view));
    }

    /** What a hearing said and asked in one of its versions. */
    public HearingContent content(UUID hearingId, int version) {
        return contents.get(
                new Edition(hearingId, version),
                edition ->
                        versions.findByHearingIdAndNumber(edition.hearingId, edition.version)
                                .map(HearingVersion::content)
                                .orElseThrow(HearingNotFound::new));
    }

    private HearingView view(Hearing hearing, int version) {
        Instant now = clock.instant();
        return new HearingView(
                hearing,
                content(hearing.id(), version),
                hearing.state(now),
                voices.counts(List.of(hearing.id()))
                        .getOrDefault(hearing.id(), HearingVoices.Count.NONE),
                notices.findByHearingIdOrderByAtDesc(hearing.id()),
                parties.findByHearingIdOrderByName(hearing.id()),
                now,
                null);
    }
}
