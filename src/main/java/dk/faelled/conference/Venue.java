package dk.faelled.conference;

import jakarta.persistence.Embeddable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where it is held. A part may be empty, but not both the name and the link.
 *
 * @param wayIn the way in for everybody: parking, lift, hearing loop
 * @param onlineLink where one takes part from afar; only those who registered see it
 */
@Embeddable
public record Venue(String venueName, String address, String wayIn, String onlineLink) {

    public boolean isKnown() {
        return !venueName.isBlank() || !onlineLink.isBlank();
    }

    /** Name and address on one line. */
    public String line() {
        return Stream.of(venueName, address)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The address on a map anybody can open; empty when there is none. */
    public String mapLink() {
        return address.isBlank()
                ? ""
                : "https://www.openstreetmap.org/search?query="
                        + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
