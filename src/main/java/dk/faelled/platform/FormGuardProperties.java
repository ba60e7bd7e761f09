package dk.faelled.platform;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How public forms are guarded.
 *
 * @param shortestTime what a person needs at least to fill in a form
 */
@Validated
@ConfigurationProperties("faelled.forms")
record FormGuardProperties(@NotNull Duration shortestTime) {}
