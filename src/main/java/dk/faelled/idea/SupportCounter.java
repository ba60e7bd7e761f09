package dk.faelled.idea;

import dk.faelled.engagement.SupportCounted;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the number of supporters with the idea, so that lists can be sorted by it. */
@Component
class SupportCounter {

    private final Ideas ideas;
    private final Clock clock;

    SupportCounter(Ideas ideas, Clock clock) {
        this.ideas = ideas;
        this.clock = clock;
    }

    @EventListener
    void count(SupportCounted counted) {
        if (counted.subjectType().equals(Idea.TYPE)) {
            ideas.countSupporters(counted.subjectId(), counted.supporters(), clock.instant());
        }
    }
}
