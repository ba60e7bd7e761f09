package dk.faelled.response;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.document.Attachments;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingAccess;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where caseworkers read responses and decide whether the public may. */
@Service
@OfficialOnly
@Transactional
public class ResponseDesk {

    private final HearingResponses responses;
    private final ResponseVersions versions;
    private final HearingAccess access;
    private final ResponseMails mails;
    private final ResponseShowing showing;
    private final Attachments files;
    private final ResponseTally tally;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResponseDesk(
            HearingResponses responses,
            ResponseVersions versions,
            HearingAccess access,
            ResponseMails mails,
            ResponseShowing showing,
            Attachments files,
            ResponseTally tally,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.versions = versions;
        this.access = access;
        this.mails = mails;
        this.showing = showing;
        this.files = files;
        this.tally = tally;
        this.events = events;
        this.clock = clock;
    }

    /** The hearing, for somebody who reads its responses. */
    @Transactional(readOnly = true)
    public Hearing hearing(String slug, SignedIn who) {
        return access.with(Grant.CASEWORKER, slug, who);
    }

    /** How many responses wait to be read, of the hearings somebody is caseworker of. */
    @Transactional(readOnly = true)
    public long countWaiting(SignedIn who) {
        return tally.waiting(access.hearingsOfCaseworker(who));
    }

    @Transactional(readOnly = true)
    public HearingResponse open(String slug, long number, SignedIn who) {
        return responses
                .findByHearingIdAndNumber(hearing(slug, who).id(), number)
                .orElseThrow(ResponseNotFound::new);
    }

    /**
     * @throws ResponseNotFound when one of them is not there
     */
    @Transactional(readOnly = true)
    public List<HearingResponse> open(String slug, Collection<Long> numbers, SignedIn who) {
        List<HearingResponse> found =
                responses.findByHearingIdAndNumberIn(hearing(slug, who).id(), numbers);
        if (found.size() < Set.copyOf(numbers).size()) {
            throw new ResponseNotFound();
        }
        return found;
    }

    @Transactional(readOnly = true)
    public List<ResponseVersion> versions(HearingResponse response) {
        return versions.findByResponseIdOrderByNumber(response.id());
    }

    /** How many responses a hearing has in each state it has any in. */
    @Transactional(readOnly = true)
    public Map<ResponseState, Long> counts(Hearing hearing) {
        return tally.states(hearing.id());
    }

    /** The number of a response, if it is one to this hearing. */
    @Transactional(readOnly = true)
    public Optional<Long> numberOf(UUID responseId, Hearing hearing) {
        return responses
                .findById(responseId)
                .filter(response -> response.hearingId().equals(hearing.id()))
                .map(HearingResponse::number);
    }

    /** A file of a response, for somebody who reads it. */
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(String slug, long number, UUID fileId, SignedIn who) {
        return versions(open(slug, number, who)).stream()
                .flatMap(version -> version.answers().fileIds())
                .filter(fileId::equals)
                .findFirst()
                .flatMap(files::privately)
                .orElseThrow(ResponseNotFound::new);
    }

    /**
     * Shows the version that was read to the public.
     *
     * @throws IllegalResponseTransition when its sender wrote another one meanwhile
     */
    void publish(String slug, long number, int readVersion, SignedIn who) {
        Hearing hearing = hearing(slug, who);
        HearingResponse response = open(slug, number, who);
        if (response.versions() != readVersion) {
            throw new IllegalResponseTransition();
        }
        boolean before = response.isPublic();
        response.publish(clock.instant());
        showing.show(response, hearing, clock.instant());
        if (!before && hearing.isPublic()) {
            mails.published(response, hearing);
        }
        tell(response, hearing, who, "response-published", List.of());
    }

    /** Keeps it from the public and tells the sender why. */
    public void decline(String slug, long number, String reason, SignedIn who) {
        Hearing hearing = hearing(slug, who);
        HearingResponse response = open(slug, number, who);
        response.decline(reason, clock.instant());
        showing.hide(response);
        mails.declined(response, hearing);
        tell(response, hearing, who, "response-declined", reasoned(reason));
    }

    /** Keeps it from the public; the reason is for the record. */
    public void hide(String slug, long number, String reason, SignedIn who) {
        Hearing hearing = hearing(slug, who);
        HearingResponse response = open(slug, number, who);
        response.hide(reason, clock.instant());
        showing.hide(response);
        tell(response, hearing, who, "response-hidden", reasoned(reason));
    }

    /** Counts a response that came after the deadline. */
    public void acceptLate(String slug, long number, SignedIn who) {
        Hearing hearing = hearing(slug, who);
        HearingResponse response = open(slug, number, who);
        response.acceptLate(clock.instant());
        mails.lateAccepted(response, hearing);
        tell(response, hearing, who, "response-late-accepted", List.of());
    }

    private static List<Difference> reasoned(String reason) {
        return List.of(Difference.of("response.reason", "", reason));
    }

    private void tell(
            HearingResponse response,
            Hearing hearing,
            SignedIn who,
            String act,
            List<Difference> differences) {
        events.publishEvent(
                new ResponseHandled(
                        response.subject(hearing), who.actor(), act, clock.instant(), differences));
    }
}
