package dk.faelled.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often one client may do one thing. */
@Component
public class RateLimiter {

    private static final int MOST_CLIENTS = 100_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(MOST_CLIENTS)
                    .expireAfterAccess(Duration.ofHours(2))
                    .build();

    /**
     * Takes one of the client's attempts.
     *
     * @param act what is limited, for instance {@code "idea"}
     * @param client whom it is limited for: an address or an account name
     * @throws TooManyRequests when all of them are used
     */
    public void take(String act, String client, int attempts, Duration within) {
        if (!bucket(act, client, attempts, within).tryConsume(1)) {
            throw new TooManyRequests(act);
        }
    }

    /** Whether the client has an attempt left; takes none. */
    public boolean hasLeft(String act, String client, int attempts, Duration within) {
        return bucket(act, client, attempts, within).getAvailableTokens() > 0;
    }

    /** Gives the client all attempts back, as after a successful sign-in. */
    public void forget(String act, String client) {
        buckets.invalidate(act + " " + client);
    }

    private Bucket bucket(String act, String client, int attempts, Duration within) {
        return buckets.get(
                act + " " + client,
                key ->
                        Bucket.builder()
                                .addLimit(
                                        Bandwidth.builder()
                                                .capacity(attempts)
                                                .refillGreedy(attempts, within)
                                                .build())
                                .build());
    }
}
