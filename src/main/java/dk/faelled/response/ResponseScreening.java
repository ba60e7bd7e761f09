package dk.faelled.response;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingReader;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where caseworkers leave out what the public must not see. The hidden words are not in the audit
 * log either: it says where, why and how many.
 */
@Service
@OfficialOnly
@Transactional
public class ResponseScreening {

    /** Words of one answer. */
    private record Place(UUID questionId, Span span) {}

    private final ResponseDesk desk;
    private final Redactions redactions;
    private final HearingReader reader;
    private final ResponseShowing showing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResponseScreening(
            ResponseDesk desk,
            Redactions redactions,
            HearingReader reader,
            ResponseShowing showing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.redactions = redactions;
        this.reader = reader;
        this.showing = showing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Shows the version that was read to the public, unless something in it looks like personal
     * data and nobody decided on it.
     *
     * @return whether it is public now
     * @throws IllegalResponseTransition when its sender wrote another one meanwhile
     */
    public boolean publish(String slug, long number, int readVersion, SignedIn who) {
        boolean clean = open(slug, number, who).findings().isEmpty();
        if (clean) {
            desk.publish(slug, number, readVersion, who);
        }
        return clean;
    }

    @Transactional(readOnly = true)
    public ResponseSheet open(String slug, long number, SignedIn who) {
        Hearing hearing = desk.hearing(slug, who);
        HearingResponse response = desk.open(slug, number, who);
        List<ResponseVersion> versions = desk.versions(response);
        ResponseVersion latest = versions.getLast();
        List<Redaction> judged =
                redactions.findByResponseIdAndVersionNumberOrderByBegins(
                        response.id(), latest.number());
        List<Finding> findings =
                Findings.in(latest).stream()
                        .filter(
                                found ->
                                        judged.stream()
                                                .noneMatch(
                                                        each ->
                                                                isJudged(
                                                                        found.questionId(),
                                                                        found.span(),
                                                                        each)))
                        .toList();
        return new ResponseSheet(
                hearing,
                reader.content(hearing.id(), latest.contentVersion()),
                response,
                versions,
                judged,
                findings);
    }

    /**
     * Leaves words out of what the public sees, wherever the response has them.
     *
     * @param ground null to keep them: they were looked at and stay
     * @return at how many places they stood; none when the response does not have them
     * @throws IllegalResponseTransition when its sender wrote another version meanwhile
     */
    public int judge(
            String slug,
            long number,
            int readVersion,
            String words,
            @Nullable RedactionGround ground,
            SignedIn who) {
        ResponseSheet sheet = read(slug, number, readVersion, who);
        Instant now = clock.instant();
        List<Place> places = places(words, sheet.latest());
        for (Place place : places) {
            forget(sheet.redactions(), place);
            redactions.save(
                    Redaction.of(
                            sheet.latest(),
                            place.questionId,
                            place.span,
                            ground,
                            who.actor(),
                            now));
        }
        if (!places.isEmpty()) {
            tell(sheet, ground == null ? "response-words-kept" : "response-redacted", ground, who);
        }
        return places.size();
    }

    /** Leaves a file out of what the public sees. */
    public void hideFile(
            String slug,
            long number,
            int readVersion,
            UUID fileId,
            RedactionGround ground,
            SignedIn who) {
        ResponseSheet sheet = read(slug, number, readVersion, who);
        UUID questionId =
                sheet.latest().answers().byQuestion().entrySet().stream()
                        .filter(entry -> entry.getValue().files().contains(fileId))
                        .map(entry -> entry.getKey())
                        .findFirst()
                        .orElseThrow(ResponseNotFound::new);
        redactions.save(
                Redaction.ofFile(
                        sheet.latest(), questionId, fileId, ground, who.actor(), clock.instant()));
        tell(sheet, "response-file-hidden", ground, who);
    }

    /** Shows again what was left out. */
    public void lift(String slug, long number, UUID redactionId, SignedIn who) {
        HearingResponse response = desk.open(slug, number, who);
        Redaction redaction =
                redactions
                        .findById(redactionId)
                        .filter(each -> each.responseId().equals(response.id()))
                        .orElseThrow(ResponseNotFound::new);
        redactions.lift(redaction.getId());
        tell(open(slug, number, who), "response-redaction-lifted", redaction.ground(), who);
    }

    private ResponseSheet read(String slug, long number, int readVersion, SignedIn who) {
        ResponseSheet sheet = open(slug, number, who);
        if (sheet.latest().number() != readVersion) {
            throw new IllegalResponseTransition();
        }
        return sheet;
    }

    private static List<Place> places(String words, ResponseVersion version) {
        return version.answers().byQuestion().entrySet().stream()
                .flatMap(
                        answer ->
                                Span.of(words, answer.getValue().text()).stream()
                                        .map(span -> new Place(answer.getKey(), span)))
                .toList();
    }

    private void forget(Collection<Redaction> known, Place place) {
        known.stream()
                .filter(each -> each.questionId().equals(place.questionId))
                .filter(each -> place.span.covers(each.span()) && each.fileId() == null)
                .map(Redaction::getId)
                .forEach(redactions::lift);
    }

    private static boolean isJudged(UUID questionId, Span span, Redaction redaction) {
        return redaction.questionId().equals(questionId) && redaction.span().covers(span);
    }

    private void tell(
            ResponseSheet sheet, String act, @Nullable RedactionGround ground, SignedIn who) {
        HearingResponse response = sheet.response();
        if (response.isPublic() && response.publishedVersion() == response.versions()) {
            showing.show(response, sheet.hearing(), clock.instant());
        }
        events.publishEvent(
                new ResponseHandled(
                        response.subject(sheet.hearing()),
                        who.actor(),
                        act,
                        clock.instant(),
                        Stream.ofNullable(ground)
                                .map(each -> Difference.of("response.ground", "", each))
                                .toList()));
    }
}
