package dk.faelled.governance;

import dk.faelled.platform.OneOf;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a body is, as it is typed. */
public record BodyForm(
        @OneOf(BodyKind.class) String kind,
        @NotBlank(message = "{governance.name.missing}")
                @Size(max = 200, message = "{governance.text.long}")
                String name,
        @Pattern(
                        regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|",
                        message = "{platform.choice.unknown}")
                String parent,
        @NotBlank(message = "{governance.purpose.missing}")
                @Size(max = 1000, message = "{governance.text.long}")
                String purpose,
        @Size(max = 40_000, message = "{governance.text.long}") String terms) {

    static BodyForm empty() {
        return new BodyForm(BodyKind.STEERING_GROUP.name(), "", "", "", "");
    }

    static BodyForm of(Body body) {
        return new BodyForm(
                body.kind().name(),
                body.name(),
                body.parentId() == null ? "" : body.parentId().toString(),
                body.purpose(),
                body.terms());
    }

    /**
     * @throws IllegalArgumentException when a choice is none that the page offers
     */
    Body.Description description() {
        return new Body.Description(
                BodyKind.valueOf(kind),
                name.strip(),
                purpose.strip(),
                terms.strip(),
                parent.isBlank() ? null : UUID.fromString(parent));
    }
}
