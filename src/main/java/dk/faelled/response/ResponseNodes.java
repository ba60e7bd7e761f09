package dk.faelled.response;

import dk.faelled.hearing.Hearings;
import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.ThreadNodes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Published responses as knots of the thread. */
@Component
class ResponseNodes implements ThreadNodes {

    private final HearingResponses responses;
    private final Hearings hearings;
    private final MessageSource messages;
    private final Clock clock;

    ResponseNodes(
            HearingResponses responses, Hearings hearings, MessageSource messages, Clock clock) {
        this.responses = responses;
        this.hearings = hearings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String type() {
        return HearingResponse.TYPE;
    }

    @Override
    public List<ThreadNode> find(Collection<UUID> ids) {
        return responses.findByIdIn(ids).stream()
                .filter(HearingResponse::isPublic)
                .flatMap(
                        response ->
                                hearings.findById(response.hearingId()).stream()
                                        .filter(each -> each.shelfLife().shows(clock.instant()))
                                        .map(
                                                hearing ->
                                                        new ThreadNode(
                                                                response.subject(hearing),
                                                                kind(response))))
                .toList();
    }

    private String kind(HearingResponse response) {
        return messages.getMessage(
                "hearing.sender." + response.senderKind(), null, LocaleContextHolder.getLocale());
    }
}
