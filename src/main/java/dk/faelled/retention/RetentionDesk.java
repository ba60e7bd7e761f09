package dk.faelled.retention;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDisposal;
import dk.faelled.hearing.HearingNotFound;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.Hearings;
import dk.faelled.platform.Actor;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.ResponseDesk;
import dk.faelled.response.ResponseShelf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where it is decided how long what was said in a hearing is shown and kept. */
@Service
@Transactional
class RetentionDesk {

    private final ResponseDesk responses;
    private final Hearings hearings;
    private final HearingReader reader;
    private final ResponseShelf shelf;
    private final RetentionRules rules;
    private final List<HearingDisposal> disposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetentionDesk(
            ResponseDesk responses,
            Hearings hearings,
            HearingReader reader,
            ResponseShelf shelf,
            RetentionRules rules,
            List<HearingDisposal> disposals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.hearings = hearings;
        this.reader = reader;
        this.shelf = shelf;
        this.rules = rules;
        this.disposals = disposals;
        this.events = events;
        this.clock = clock;
    }

    @OfficialOnly
    @Transactional(readOnly = true)
    public Keeping of(String slug, SignedIn who) {
        return keeping(responses.hearing(slug, who));
    }

    /** Sets the last day the public may read what was said; null for no end. */
    @OfficialOnly
    public void showUntil(String slug, @Nullable LocalDate day, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        LocalDate before = hearing.shelfLife().shownUntil();
        boolean down = hearing.shelfLife().takenDownAt() != null;
        hearing.shelve(hearing.shelfLife().until(day));
        if (down && hearing.shelfLife().shows(clock.instant())) {
            shelf.putBack(hearing);
        }
        tell(
                hearing,
                "responses-shown-until",
                Difference.of(
                        "retention.shown-until",
                        Objects.requireNonNullElse(before, ""),
                        Objects.requireNonNullElse(day, "")),
                who.actor());
    }

    /** Notes that the municipality's records have everything that was said. */
    @OfficialOnly
    public void recorded(String slug, String recordNumber, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        String before = Objects.requireNonNullElse(hearing.shelfLife().recordNumber(), "");
        hearing.shelve(hearing.shelfLife().recorded(recordNumber));
        tell(
                hearing,
                "responses-recorded",
                Difference.of("retention.record-number", before, recordNumber),
                who.actor());
    }

    /** Every concluded hearing, the oldest first. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<Keeping> all() {
        return hearings.concluded().stream().map(this::keeping).toList();
    }

    @AdministratorOnly
    @Transactional(readOnly = true)
    public Keeping ofAny(String slug) {
        return keeping(hearings.findBySlug(slug).orElseThrow(HearingNotFound::new));
    }

    /**
     * Destroys what was said. The hearing itself stays, and so does what officials wrote.
     *
     * @throws NotDisposable when it has to be kept still, or the records do not have it
     */
    @AdministratorOnly
    public void dispose(String slug, SignedIn who) {
        Hearing hearing = hearings.holdForChange(slug).orElseThrow(HearingNotFound::new);
        Keeping keeping = keeping(hearing);
        if (keeping.isDisposed() || keeping.obstacle().isPresent()) {
            throw new NotDisposable();
        }
        disposals.forEach(each -> each.dispose(hearing));
        hearing.shelve(hearing.shelfLife().disposed(clock.instant()));
        tell(
                hearing,
                "responses-disposed",
                Difference.of(
                        "retention.record-number",
                        Objects.requireNonNull(hearing.shelfLife().recordNumber()),
                        ""),
                who.actor());
    }

    private Keeping keeping(Hearing hearing) {
        String caseNumber =
                reader.content(hearing.id(), hearing.shownVersion()).text().caseNumber();
        return new Keeping(hearing, caseNumber, rules.of(caseNumber), LocalDate.now(clock));
    }

    private void tell(Hearing hearing, String act, Difference difference, Actor who) {
        events.publishEvent(
                new HearingRetained(
                        hearing.subject(), who, act, clock.instant(), List.of(difference)));
    }
}
