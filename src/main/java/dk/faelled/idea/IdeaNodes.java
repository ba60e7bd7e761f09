package dk.faelled.idea;

import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.ThreadNodes;
import dk.faelled.thread.ThreadVoices;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Public ideas as knots of the thread. */
@Component
class IdeaNodes implements ThreadNodes, ThreadVoices {

    private final Ideas ideas;
    private final MessageSource messages;

    IdeaNodes(Ideas ideas, MessageSource messages) {
        this.ideas = ideas;
        this.messages = messages;
    }

    @Override
    public String type() {
        return Idea.TYPE;
    }

    @Override
    public List<ThreadNode> find(Collection<UUID> ids) {
        return ideas.findAllById(ids).stream()
                .filter(Idea::isPublic)
                .map(idea -> new ThreadNode(idea.subject(), status(idea)))
                .toList();
    }

    @Override
    public List<ThreadNode> search(UUID planId, String words, int limit) {
        return find(ideas.publicOfPlan(planId, words, Limit.of(limit)));
    }

    private String status(Idea idea) {
        return messages.getMessage(
                "idea.status." + idea.status(), null, LocaleContextHolder.getLocale());
    }
}
