package dk.faelled.conference;

import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.ThreadNodes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Conferences as knots of the thread. */
@Component
class ConferenceNodes implements ThreadNodes {

    private final Conferences conferences;
    private final MessageSource messages;
    private final Clock clock;

    ConferenceNodes(Conferences conferences, MessageSource messages, Clock clock) {
        this.conferences = conferences;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String type() {
        return Conference.TYPE;
    }

    @Override
    public List<ThreadNode> find(Collection<UUID> ids) {
        return conferences.findByIdIn(ids).stream()
                .filter(Conference::isPublic)
                .map(conference -> new ThreadNode(conference.subject(), status(conference)))
                .toList();
    }

    private String status(Conference conference) {
        return messages.getMessage(
                "conference.state." + conference.state(clock.instant()),
                null,
                LocaleContextHolder.getLocale());
    }
}
