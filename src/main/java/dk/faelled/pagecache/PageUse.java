package dk.faelled.pagecache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** How often public pages were answered from what is kept. */
@Component
public class PageUse {

    /**
     * Answers of this instance since it was started.
     *
     * @param kept from what was kept
     * @param rendered made anew
     * @param old older pages, since the portal could not make them anew
     */
    public record Answers(long kept, long rendered, long old) {

        /** How many of a hundred were kept; 0 as long as nobody asked. */
        public long keptPercent() {
            long all = kept + rendered + old;
            return all == 0 ? 0 : 100 * (kept + old) / all;
        }
    }

    private final Counter kept;
    private final Counter rendered;
    private final Counter old;

    PageUse(MeterRegistry registry) {
        this.kept = counter(registry, "kept");
        this.rendered = counter(registry, "rendered");
        this.old = counter(registry, "old");
    }

    public Answers sinceStart() {
        return new Answers((long) kept.count(), (long) rendered.count(), (long) old.count());
    }

    void kept() {
        kept.increment();
    }

    void rendered() {
        rendered.increment();
    }

    /** An older page was shown, since it could not be made anew. */
    void old() {
        old.increment();
    }

    private static Counter counter(MeterRegistry registry, String how) {
        return Counter.builder("faelled.pages")
                .description("Public pages answered to readers without an account")
                .tag("from", how)
                .register(registry);
    }
}
