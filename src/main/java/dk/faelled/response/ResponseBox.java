package dk.faelled.response;

import dk.faelled.hearing.ConsultedParty;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingNotFound;
import dk.faelled.hearing.HearingState;
import dk.faelled.hearing.HearingView;
import dk.faelled.hearing.Hearings;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.OneAtATime;
import dk.faelled.platform.RateLimiter;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import dk.faelled.site.SiteFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own responses: begin, keep, send, correct, withdraw. */
@Service
@Transactional
public class ResponseBox {

    private final ResponseDrafts drafts;
    private final DraftKeeping keeping;
    private final HearingResponses responses;
    private final ResponseVersions versions;
    private final Hearings hearings;
    private final Reception reception;
    private final ResponseMails mails;
    private final SecretLinks links;
    private final ResponseShowing showing;
    private final SiteFacts site;
    private final OneAtATime oneAtATime;
    private final RateLimiter limiter;
    private final Clock clock;

    ResponseBox(
            ResponseDrafts drafts,
            DraftKeeping keeping,
            HearingResponses responses,
            ResponseVersions versions,
            Hearings hearings,
            Reception reception,
            ResponseMails mails,
            SecretLinks links,
            ResponseShowing showing,
            SiteFacts site,
            OneAtATime oneAtATime,
            RateLimiter limiter,
            Clock clock) {
        this.drafts = drafts;
        this.keeping = keeping;
        this.responses = responses;
        this.versions = versions;
        this.hearings = hearings;
        this.reception = reception;
        this.mails = mails;
        this.links = links;
        this.showing = showing;
        this.site = site;
        this.oneAtATime = oneAtATime;
        this.limiter = limiter;
        this.clock = clock;
    }

    /**
     * Begins a response. The link that is given back is the only way to it.
     *
     * @param party who answers by its own link; null for others
     * @throws HearingNotFound when the hearing takes no responses
     */
    public Secret begin(
            HearingView view, @Nullable ConsultedParty party, Sender sender, Locale locale) {
        requireTaking(view.hearing());
        ResponseDraft draft =
                drafts.save(
                        new ResponseDraft(
                                view.hearing().id(),
                                party == null ? null : party.id(),
                                sender,
                                locale,
                                site.privacyVersion(),
                                clock.instant()));
        return links.issue(HearingResponse.TYPE, draft.id());
    }

    /**
     * Begins to write down what came by another way than the web; who does goes on as its sender
     * would.
     *
     * @param on the day it came
     */
    Secret enter(HearingView view, Sender sender, Channel by, LocalDate on) {
        Secret link = begin(view, null, sender, DanishFormats.DANISH);
        UUID id = links.open(link).orElseThrow().id();
        drafts.hold(id).orElseThrow(ResponseNotFound::new).arrived(by, on);
        return link;
    }

    /** A link to what a party has begun or sent already. */
    public Optional<Secret> begun(ConsultedParty party) {
        return drafts.findFirstByPartyIdOrderByBegunAtDesc(party.id())
                .map(ResponseDraft::id)
                .or(
                        () ->
                                responses
                                        .findFirstByPartyIdOrderBySentAtDesc(party.id())
                                        .map(HearingResponse::id))
                .map(id -> links.issue(HearingResponse.TYPE, id));
    }

    @Transactional(readOnly = true)
    public Optional<ResponseDraft> draft(UUID id) {
        return drafts.findById(id);
    }

    @Transactional(readOnly = true)
    public Optional<HearingResponse> response(UUID id) {
        return responses.findById(id);
    }

    /** Keeps the answers of one page; those of the others stay as they are. */
    public void keep(UUID id, Map<UUID, Answer> answers) {
        ResponseDraft draft = held(id);
        keeping.keep(draft, draft.answers().with(answers), clock.instant());
    }

    public void keep(UUID id, Sender sender) {
        held(id).keep(sender, clock.instant());
    }

    /** Mails a link to the draft, so that it can be gone on with on another device. */
    public void mailLink(UUID id) {
        ResponseDraft draft = held(id);
        limiter.takeLetter(draft.sender().email());
        mails.draftLink(draft, hearing(draft.hearingId()), clock.instant());
    }

    /** Throws a draft away. */
    public void discard(UUID id) {
        drafts.hold(id).ifPresent(keeping::throwAway);
        if (responses.findById(id).isEmpty()) {
            links.revoke(HearingResponse.TYPE, id);
        }
    }

    /**
     * Receives a response, or a correction as another version. Sent again, it is received once.
     * What comes after the deadline is received as late.
     *
     * @throws ResponseRefused when the hearing is concluded, or something in it has to be mended;
     *     the draft stays
     */
    public HearingResponse send(UUID id) {
        Optional<ResponseDraft> found = drafts.hold(id);
        if (found.isEmpty()) {
            return responses.findById(id).orElseThrow(ResponseNotFound::new);
        }
        ResponseDraft draft = found.get();
        oneAtATime.share(draft.hearingId());
        ResponseVersion version = reception.receive(draft, hearing(draft.hearingId()));
        keeping.become(draft, version.answers());
        return responses.findById(id).orElseThrow(ResponseNotFound::new);
    }

    /**
     * Opens a response for correction, as a draft beside it.
     *
     * @throws ResponseRefused when the deadline has passed
     */
    public void correct(UUID id) {
        oneAtATime.hold(id);
        HearingResponse response = responses.findById(id).orElseThrow(ResponseNotFound::new);
        if (!mayBeCorrected(response)) {
            throw new ResponseRefused("over");
        }
        if (drafts.findById(id).isEmpty()) {
            ResponseVersion latest =
                    versions.findByResponseIdAndNumber(id, response.versions()).orElseThrow();
            drafts.save(
                    new ResponseDraft(response, latest, mails.localeOf(response), clock.instant()));
        }
    }

    /** Takes the response back: gone from all public pages at once. */
    public void withdraw(UUID id) {
        oneAtATime.hold(id);
        drafts.hold(id).ifPresent(keeping::throwAway);
        HearingResponse response = responses.findById(id).orElseThrow(ResponseNotFound::new);
        response.withdraw(clock.instant());
        showing.hide(response);
        mails.withdrawn(response, hearing(response.hearingId()));
    }

    /** Whether its sender may still change it: until the deadline. */
    @Transactional(readOnly = true)
    public boolean mayBeCorrected(HearingResponse response) {
        return response.state() != ResponseState.WITHDRAWN
                && hearing(response.hearingId()).state(clock.instant()) == HearingState.OPEN;
    }

    private void requireTaking(Hearing hearing) {
        if (!hearing.state(clock.instant()).takesResponses()) {
            throw new HearingNotFound();
        }
    }

    private Hearing hearing(UUID id) {
        return hearings.findById(id).orElseThrow(HearingNotFound::new);
    }

    private ResponseDraft held(UUID id) {
        return drafts.hold(id).orElseThrow(ResponseNotFound::new);
    }
}
