package dk.faelled.idea;

import dk.faelled.engagement.CommentPublished;
import dk.faelled.engagement.SupportCounted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps with each idea what lists are sorted by: its supporters and its latest activity. */
@Component
class IdeaActivity {

    private final Ideas ideas;

    IdeaActivity(Ideas ideas) {
        this.ideas = ideas;
    }

    @EventListener
    void count(SupportCounted counted) {
        if (counted.subjectType().equals(Idea.TYPE)) {
            ideas.countSupporters(counted.subjectId(), counted.supporters());
        }
    }

    @EventListener
    void touch(CommentPublished published) {
        if (published.subjectType().equals(Idea.TYPE)) {
            ideas.touch(published.subjectId(), published.at());
        }
    }
}
