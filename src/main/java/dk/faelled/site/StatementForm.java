package dk.faelled.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A statement in both languages, as typed. */
public record StatementForm(
        @NotBlank(message = "{site.statement.missing}")
                @Size(max = 60_000, message = "{site.text.long}")
                String danish,
        @NotBlank(message = "{site.statement.missing}")
                @Size(max = 60_000, message = "{site.text.long}")
                String english) {

    static StatementForm of(@Nullable Statement statement) {
        return statement == null
                ? new StatementForm("", "")
                : new StatementForm(statement.danish(), statement.english());
    }
}
