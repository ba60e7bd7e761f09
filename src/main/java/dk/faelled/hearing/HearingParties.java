package dk.faelled.hearing;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.mail.LetterFate;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officials decide who is asked by letter, and see what became of the letters. */
@Service
@OfficialOnly
@Transactional
public class HearingParties {

    /**
     * A party and how far it is.
     *
     * @param fate what became of the letter; null when none was written yet
     * @param answeredAt null when it is silent
     */
    public record Row(
            ConsultedParty party, @Nullable LetterFate fate, @Nullable Instant answeredAt) {}

    private final Hearings hearings;
    private final ConsultedParties parties;
    private final HearingAccess access;
    private final HearingPress press;
    private final HearingMails mails;
    private final HearingVoices voices;
    private final Bodies bodies;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingParties(
            Hearings hearings,
            ConsultedParties parties,
            HearingAccess access,
            HearingPress press,
            HearingMails mails,
            HearingVoices voices,
            Bodies bodies,
            Outbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hearings = hearings;
        this.parties = parties;
        this.access = access;
        this.press = press;
        this.mails = mails;
        this.voices = voices;
        this.bodies = bodies;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Row> rows(String slug, SignedIn who) {
        Hearing hearing = access.readable(slug, who);
        List<ConsultedParty> all = parties.findByHearingIdOrderByName(hearing.id());
        Map<String, LetterFate> fates =
                outbox.fates(all.stream().map(ConsultedParty::letterKey).toList());
        Map<UUID, Instant> answered = voices.answeredParties(hearing.id());
        return all.stream()
                .map(
                        party ->
                                new Row(
                                        party,
                                        fates.get(party.letterKey()),
                                        answered.get(party.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ConsultedParty> find(String slug, UUID id, SignedIn who) {
        Hearing hearing = access.readable(slug, who);
        return parties.findById(id).filter(party -> party.hearingId().equals(hearing.id()));
    }

    /** The municipality's own bodies, which can be asked by name. */
    @Transactional(readOnly = true)
    public List<Body> bodies() {
        return bodies.findAllByOrderByName().stream().filter(body -> !body.isEnded()).toList();
    }

    /**
     * Adds a party. While the hearing runs it gets its letter at once.
     *
     * @throws PartyNotPossible when it is there already, or is no body and the hearing is internal
     */
    public void add(String slug, ConsultedParty.Details details, SignedIn who) {
        Hearing hearing = held(slug, who);
        requirePossible(hearing, details, null);
        ConsultedParty party = parties.save(new ConsultedParty(hearing.id(), details));
        writeIfOpen(hearing, party);
        tell(hearing, who, "party-added", Difference.of("hearing.party", "", party.name()));
    }

    /** Corrects a party; a new address gets a letter of its own while the hearing runs. */
    public void change(String slug, UUID id, ConsultedParty.Details details, SignedIn who) {
        Hearing hearing = held(slug, who);
        ConsultedParty party = get(hearing, id);
        requirePossible(hearing, details, id);
        String before = party.name() + " " + party.email();
        party.change(details);
        writeIfOpen(hearing, party);
        tell(
                hearing,
                who,
                "party-changed",
                Difference.of("hearing.party", before, party.name() + " " + party.email()));
    }

    /**
     * Takes a party out that was not written to yet.
     *
     * @throws IllegalHearingTransition when it was: who was asked stays on record
     */
    public void remove(String slug, UUID id, SignedIn who) {
        Hearing hearing = held(slug, who);
        ConsultedParty party = get(hearing, id);
        if (party.writtenAt() != null) {
            throw new IllegalHearingTransition("Who was asked stays on record");
        }
        parties.delete(party);
        tell(hearing, who, "party-removed", Difference.of("hearing.party", party.name(), ""));
    }

    /** Writes to a party once more: the letter did not arrive, or was lost. */
    public void writeAgain(String slug, UUID id, SignedIn who) {
        Hearing hearing = held(slug, who);
        ConsultedParty party = get(hearing, id);
        requireOpen(hearing);
        write(hearing, party);
        tell(hearing, who, "party-written", Difference.of("hearing.party", "", party.name()));
    }

    /** Reminds every party that is silent; each once a day at most. Returns how many. */
    public int remind(String slug, SignedIn who) {
        Hearing hearing = held(slug, who);
        requireOpen(hearing);
        Map<UUID, Instant> answered = voices.answeredParties(hearing.id());
        String today = clock.instant().atZone(clock.getZone()).toLocalDate().toString();
        List<ConsultedParty> silent =
                parties.findByHearingIdOrderByName(hearing.id()).stream()
                        .filter(party -> party.writtenAt() != null)
                        .filter(party -> !answered.containsKey(party.id()))
                        .toList();
        silent.forEach(party -> mails.reminder(party, hearing, today, clock.instant()));
        tell(
                hearing,
                who,
                "parties-reminded",
                Difference.of("hearing.parties.count", "", silent.size()));
        return silent.size();
    }

    private void requirePossible(
            Hearing hearing, ConsultedParty.Details details, @Nullable UUID own) {
        if (hearing.kind() == HearingKind.INTERNAL && details.bodyId() == null) {
            throw new PartyNotPossible("body");
        }
        if (details.bodyId() != null && bodies.findById(details.bodyId()).isEmpty()) {
            throw new PartyNotPossible("unknown");
        }
        boolean known =
                parties.findByHearingIdOrderByName(hearing.id()).stream()
                        .filter(party -> !party.id().equals(own))
                        .anyMatch(
                                party ->
                                        party.email().equals(details.email())
                                                && party.name().equals(details.name()));
        if (known) {
            throw new PartyNotPossible("known");
        }
    }

    private void writeIfOpen(Hearing hearing, ConsultedParty party) {
        if (hearing.state(clock.instant()) == HearingState.OPEN && party.writtenAt() == null) {
            write(hearing, party);
        }
    }

    private void write(Hearing hearing, ConsultedParty party) {
        mails.letter(
                party, hearing, press.contentOf(hearing, hearing.shownVersion()), clock.instant());
    }

    private void requireOpen(Hearing hearing) {
        if (hearing.state(clock.instant()) != HearingState.OPEN) {
            throw new IllegalHearingTransition("Letters are written while the hearing is open");
        }
    }

    private ConsultedParty get(Hearing hearing, UUID id) {
        return parties.findById(id)
                .filter(party -> party.hearingId().equals(hearing.id()))
                .orElseThrow(HearingNotFound::new);
    }

    private Hearing held(String slug, SignedIn who) {
        access.with(Grant.EDITOR, slug, who);
        return hearings.holdForChange(slug).orElseThrow(HearingNotFound::new);
    }

    private void tell(Hearing hearing, SignedIn who, String act, Difference difference) {
        events.publishEvent(
                new HearingHandled(
                        hearing.subject(), who.actor(), act, clock.instant(), List.of(difference)));
    }
}
