package dk.faelled.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to those who come, as it is typed.
 *
 * @param key names the form that was shown: sent twice, it is one message
 */
public record MessageForm(
        @NotNull(message = "{attendance.message.readers.missing}")
                ConferenceMessage.@Nullable Readers readers,
        @NotBlank(message = "{attendance.message.subject.missing}")
                @Size(max = 150, message = "{attendance.long}")
                String subject,
        @NotBlank(message = "{attendance.message.text.missing}")
                @Size(max = 5000, message = "{attendance.long}")
                String text,
        @Nullable UUID key) {

    public MessageForm {
        key = key == null ? UUID.randomUUID() : key;
    }

    static MessageForm empty() {
        return new MessageForm(null, "", "", null);
    }
}
