package dk.faelled.roundtable;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells the screens in halls that something was said. Every instance looks for itself, so that a
 * screen hears of what was sent to another one.
 */
@Component
class PlenaryStream {

    private static final long LONGEST = Duration.ofMinutes(30).toMillis();

    /** A screen, and what it was told last. */
    private static final class Screen {

        private final UUID conferenceId;
        private final SseEmitter emitter = new SseEmitter(LONGEST);
        private volatile String told = "";

        private Screen(UUID conferenceId) {
            this.conferenceId = conferenceId;
        }
    }

    private final ProposalBook book;
    private final List<Screen> screens = new CopyOnWriteArrayList<>();

    PlenaryStream(ProposalBook book) {
        this.book = book;
    }

    SseEmitter open(UUID conferenceId) {
        Screen screen = new Screen(conferenceId);
        screen.told = book.mark(conferenceId);
        screen.emitter.onCompletion(() -> screens.remove(screen));
        screen.emitter.onTimeout(screen.emitter::complete);
        screens.add(screen);
        send(screen, SseEmitter.event().comment("open"));
        return screen.emitter;
    }

    @Scheduled(fixedDelayString = "${faelled.roundtable.screen-pause}")
    void tell() {
        Map<UUID, String> marks = new HashMap<>();
        for (Screen screen : screens) {
            String mark = marks.computeIfAbsent(screen.conferenceId, book::mark);
            if (!mark.equals(screen.told)) {
                screen.told = mark;
                send(screen, SseEmitter.event().name("forslag").data(""));
            }
        }
    }

    private void send(Screen screen, SseEmitter.SseEventBuilder event) {
        try {
            screen.emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            screens.remove(screen);
            screen.emitter.completeWithError(e);
        }
    }

    /** A portal that stops lets go of its screens; they come back to the next one. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        screens.forEach(screen -> screen.emitter.complete());
    }
}
