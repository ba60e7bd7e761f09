package dk.faelled.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages this instance keeps, by address. Those nobody asks for make room for others. */
@Component
class PageShelf {

    /**
     * The place of one page. While somebody renders it anew, others wait for the result instead of
     * rendering it, too.
     */
    static final class Place {

        private static final long LONGEST_WAIT_SECONDS = 5;

        private final ReentrantLock rendering = new ReentrantLock();
        private volatile @Nullable KeptPage page;
        private volatile long personalIn = -1;

        @Nullable KeptPage page() {
            return page;
        }

        /** What can be shown should the page not be made anew. */
        @Nullable KeptPage unchanged(ContentVersion.@Nullable State now) {
            KeptPage kept = page;
            return kept != null && kept.isUnchanged(now) ? kept : null;
        }

        /** Whether what stands here was found, in this minute, to be for its reader alone. */
        boolean isPersonal(long minute) {
            return personalIn == minute;
        }

        void makePersonal(long minute) {
            personalIn = minute;
            page = null;
        }

        boolean beginRendering() throws InterruptedException {
            return rendering.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        }

        void endRendering() {
            rendering.unlock();
        }
    }

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int WEIGHT_OF_A_PLACE = 1_000;

    private final Cache<String, Place> places =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher(PageShelf::weight)
                    .recordStats()
                    .build();

    @Nullable Place find(String address) {
        return places.getIfPresent(address);
    }

    Place make(String address) {
        return places.get(address, made -> new Place());
    }

    void keep(String address, Place place, KeptPage page) {
        place.page = page;
        places.put(address, place);
    }

    void drop(String address) {
        places.invalidate(address);
    }

    private static int weight(String address, Place place) {
        KeptPage page = place.page;
        return WEIGHT_OF_A_PLACE + address.length() + (page == null ? 0 : page.weight());
    }
}
