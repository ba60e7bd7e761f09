package dk.faelled.idea;

import dk.faelled.platform.EmailAddress;
import dk.faelled.platform.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new idea as it is typed.
 *
 * @param submissionKey names the form that was shown: sent twice, it makes one idea
 * @param pictureId a picture that was uploaded before, when the form came back with an error
 */
public record IdeaForm(
        @NotBlank(message = "{idea.form.title.missing}")
                @Size(max = 120, message = "{idea.form.title.long}")
                @NoCpr
                String title,
        @NotBlank(message = "{idea.form.text.missing}")
                @Size(max = 6000, message = "{idea.form.text.long}")
                @NoCpr
                String text,
        @NotBlank(message = "{idea.form.theme.missing}") String theme,
        @Size(max = 100, message = "{idea.form.place.long}") @NoCpr String place,
        @Size(max = 200, message = "{idea.form.pictureDescription.long}") @NoCpr
                String pictureDescription,
        @Size(max = 80, message = "{idea.form.authorName.long}") @NoCpr String authorName,
        @NotBlank(message = "{platform.email.missing}")
                @Pattern(regexp = EmailAddress.PATTERN, message = "{platform.email.wrong}")
                @Size(max = 254, message = "{platform.email.wrong}")
                String email,
        @Nullable UUID submissionKey,
        @Nullable UUID pictureId) {

    public IdeaForm {
        title = title == null ? "" : title;
        text = text == null ? "" : text;
        theme = theme == null ? "" : theme;
        place = place == null ? "" : place;
        pictureDescription = pictureDescription == null ? "" : pictureDescription;
        authorName = authorName == null ? "" : authorName;
        email = email == null ? "" : email;
        submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
    }

    static IdeaForm empty() {
        return new IdeaForm("", "", "", "", "", "", "", null, null);
    }

    IdeaForm withPicture(UUID picture) {
        return with(picture, submissionKey);
    }

    IdeaForm withoutPicture() {
        return with(null, submissionKey);
    }

    /** For a form that was changed after it had been sent. */
    IdeaForm withNewKey() {
        return with(pictureId, UUID.randomUUID());
    }

    private IdeaForm with(@Nullable UUID picture, @Nullable UUID key) {
        return new IdeaForm(
                title, text, theme, place, pictureDescription, authorName, email, key, picture);
    }

    UUID key() {
        return submissionKey == null ? UUID.randomUUID() : submissionKey;
    }

    @Nullable String authorNameOrNull() {
        return authorName.isBlank() ? null : authorName.strip();
    }

    @Nullable String placeOrNull() {
        return place.isBlank() ? null : place.strip();
    }

    @Nullable String pictureDescriptionOrNull() {
        return pictureDescription.isBlank() ? null : pictureDescription.strip();
    }
}
