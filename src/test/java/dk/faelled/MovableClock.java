package dk.faelled;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The portal's clock in tests: runs like any other until a test moves it. */
public class MovableClock extends Clock {

    private final Clock real = Clock.system(ZoneId.of("Europe/Copenhagen"));
    private volatile Duration moved = Duration.ZERO;

    /** Goes forward by so much, until {@link #reset()}. */
    public void forward(Duration by) {
        moved = by;
    }

    public void reset() {
        moved = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(moved);
    }

    /** Puts the clock into the portal. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
