package dk.faelled.decision;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The terms of a municipality's bodies.
 *
 * @param dispatchDays how many working days before a meeting its members have the material
 * @param questionDays how many working days before it they can ask about it
 */
@Validated
@ConfigurationProperties("faelled.decision")
public record DecisionProperties(@Min(0) int dispatchDays, @Min(0) int questionDays) {}
