package dk.faelled.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param from the address letters come from
 * @param keep whether letters are kept for administrators to read when there is no mail server, as
 *     in the demonstration; else they wait for one
 * @param pause how long the delivery rests between two rounds
 */
@Validated
@ConfigurationProperties("faelled.mail")
public record MailProperties(@NotBlank @Email String from, @NotNull Duration pause, boolean keep) {}
