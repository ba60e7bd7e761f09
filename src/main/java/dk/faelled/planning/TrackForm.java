package dk.faelled.planning;

import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.Track;
import dk.faelled.platform.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A track as it is typed. Its address is made from its first name and stays. */
public record TrackForm(
        @NotBlank(message = "{planning.name.missing}")
                @Size(max = 200, message = "{planning.name.long}")
                String name,
        @Size(max = 1000, message = "{planning.text.long}") String aim,
        @Size(max = 20_000, message = "{planning.text.long}") String direction)
        implements ItemForm {

    static TrackForm of(Track track) {
        return new TrackForm(track.name(), track.aim(), track.direction());
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        String slug =
                before instanceof Track track
                        ? track.slug()
                        : Slug.unique(
                                name,
                                taken ->
                                        content.tracks().stream()
                                                .anyMatch(each -> each.slug().equals(taken)));
        return new Track(id, slug, name.strip(), aim.strip(), direction.strip());
    }
}
