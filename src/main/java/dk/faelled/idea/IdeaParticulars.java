package dk.faelled.idea;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an idea is about and where, and a picture of it.
 *
 * @param theme the key of one of the bank's themes
 * @param place the key of one of the places on the municipality's map
 */
@Embeddable
record IdeaParticulars(
        String theme,
        @Nullable String place,
        @Nullable UUID pictureId,
        @Nullable String pictureDescription) {

    static IdeaParticulars of(IdeaForm form) {
        return new IdeaParticulars(
                form.theme(),
                form.placeOrNull(),
                form.pictureId(),
                form.pictureDescriptionOrNull());
    }

    IdeaParticulars withoutPicture() {
        return new IdeaParticulars(theme, place, null, pictureDescription);
    }
}
