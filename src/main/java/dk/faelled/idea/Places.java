package dk.faelled.idea;

import dk.faelled.platform.DemoFile;
import dk.faelled.platform.TemplateObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/**
 * The municipality's well-known places on its own map: nothing is fetched from a map service, so
 * nobody else learns what citizens look at. Only the demonstration has a map so far; elsewhere a
 * place is words alone.
 */
@TemplateObject("places")
public class Places {

    /** A place and where it lies on the map. */
    public record Place(String name, int x, int y) {}

    /** A place with the ideas that mention it; the number is its mark on the map. */
    public record Spot(int number, Place place, List<IdeaCatalogue.Row> ideas) {}

    record File(List<Place> places) {}

    private final List<Place> known;

    Places(Environment environment) {
        this.known =
                environment.matchesProfiles("demo")
                        ? DemoFile.read("places.yml", File.class).places()
                        : List.of();
    }

    public List<Place> known() {
        return known;
    }

    /** The known places that ideas mention, in the order of the list. */
    public List<Spot> group(List<IdeaCatalogue.Row> ideas) {
        Map<String, List<IdeaCatalogue.Row>> byPlace =
                ideas.stream().collect(Collectors.groupingBy(idea -> String.valueOf(idea.place())));
        List<Spot> spots = new ArrayList<>();
        for (Place place : known) {
            if (byPlace.containsKey(place.name())) {
                spots.add(new Spot(spots.size() + 1, place, byPlace.get(place.name())));
            }
        }
        return spots;
    }
}
