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
    private static final int LETTERS_PER_HOUR = 10;
    private static final int LONGEST_NAME = 300;

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

    /**
     * Takes one of the few letters an hour that strangers may cause to an address.
     *
     * @throws TooManyRequests when all of them are used
     */
    public void takeLetter(String recipient) {
        take("letter", recipient, LETTERS_PER_HOUR, Duration.ofHours(1));
    }

    /** Gives the client all attempts back, as after a successful sign-in. */
    public void forget(String act, String client) {
        buckets.invalidate(key(act, client));
    }

    /** Names come from strangers: long ones must not fill the memory. */
    private static String key(String act, String client) {
        return act + " " + client.substring(0, Math.min(client.length(), LONGEST_NAME));
    }

    private Bucket bucket(String act, String client, int attempts, Duration within) {
        return buckets.get(
                key(act, client),
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
