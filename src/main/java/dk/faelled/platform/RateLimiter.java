package dk.faelled.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often one client may do one thing, whichever instance it asks. Attempts come back evenly over
 * time: after half of it, half of them (the generic cell rate algorithm, as in ITU-T I.371).
 */
@Component
public class RateLimiter {

    private static final int LETTERS_PER_HOUR = 10;

    private final JdbcClient jdbc;

    RateLimiter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes one of the client's attempts.
     *
     * @param act what is limited, for instance {@code "idea"}
     * @param client whom it is limited for: an address or an account name
     * @throws TooManyRequests when all of them are used
     */
    @Transactional
    public void take(String act, String client, int attempts, Duration within) {
        if (!tryTake(act, client, attempts, within)) {
            throw new TooManyRequests(act);
        }
    }

    /** Takes one of the client's attempts, unless all of them are used. */
    @Transactional
    public boolean tryTake(String act, String client, int attempts, Duration within) {
        return jdbc.sql(
                                """
                                insert into rate_limit as used (key, used_until)
                                values (sha256(convert_to(:key, 'UTF8')), clock_timestamp() + :each * interval '1 ms')
                                on conflict (key) do update
                                set used_until = greatest(used.used_until, clock_timestamp()) + :each * interval '1 ms'
                                where greatest(used.used_until, clock_timestamp())
                                  <= clock_timestamp() + (:all - :each) * interval '1 ms'""")
                        .param("key", key(act, client))
                        .param("each", within.toMillis() / attempts)
                        .param("all", within.toMillis())
                        .update()
                == 1;
    }

    /**
     * Takes one of the few letters an hour that strangers may cause to an address.
     *
     * @throws TooManyRequests when all of them are used
     */
    @Transactional
    public void takeLetter(String recipient) {
        take("letter", recipient, LETTERS_PER_HOUR, Duration.ofHours(1));
    }

    /** Gives the client all attempts back, as after a successful sign-in. */
    @Transactional
    public void forget(String act, String client) {
        jdbc.sql("delete from rate_limit where key = sha256(convert_to(:key, 'UTF8'))")
                .param("key", key(act, client))
                .update();
    }

    /** Removes what limits nobody any more. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetWhatIsOver() {
        jdbc.sql("delete from rate_limit where used_until < now()").update();
    }

    private static String key(String act, String client) {
        return act + " " + client.replace("\0", "");
    }
}
