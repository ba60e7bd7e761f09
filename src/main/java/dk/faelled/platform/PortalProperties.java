package dk.faelled.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a municipality sets about its portal as a whole.
 *
 * @param publicUrl the address citizens use, for links in mails; without a trailing slash
 * @param dataDirectory where the demonstration keeps its embedded database
 * @param formKey secret that signs the proof-of-work challenges of public forms; random per start
 *     when not set, then a form must be sent to the instance that showed it
 */
@Validated
@ConfigurationProperties("faelled")
public record PortalProperties(
        @NotNull URI publicUrl, @NotNull Path dataDirectory, @NotBlank String formKey) {

    /** The full address of a path, as it stands in a mail. */
    public String link(String path) {
        return publicUrl + path;
    }
}
