package dk.faelled.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.faelled.hearing.SenderKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a response.
 *
 * @param organisation on whose behalf; empty for private persons
 * @param cvr the organisation's number in the central business register; may be empty
 * @param boardMeeting when the board decided on the response
 * @param chair who chairs the board; may be empty
 * @param address never published; empty when it is protected
 * @param protectedAddress the sender's address is protected by law and must not be kept here
 * @param showName whether a private person's name is shown to the public
 */
public record Sender(
        SenderKind kind,
        String name,
        String email,
        String organisation,
        String cvr,
        @Nullable LocalDate boardMeeting,
        String chair,
        String address,
        boolean protectedAddress,
        boolean showName) {

    public Sender {
        organisation = kind.isOnBehalf() ? organisation : "";
        cvr = kind.isOnBehalf() ? cvr : "";
        chair = kind.isOnBehalf() ? chair : "";
        boardMeeting = kind.isOnBehalf() ? boardMeeting : null;
        address = protectedAddress ? "" : address;
    }

    /** The name the public may see; empty for a private person who stays unnamed. */
    @JsonIgnore
    public String publicName() {
        if (kind.isOnBehalf()) {
            return organisation;
        }
        return showName && !protectedAddress ? name : "";
    }

    /** How officials know the sender. */
    @JsonIgnore
    public String fullName() {
        return organisation.isEmpty() ? name : organisation + " (" + name + ")";
    }
}
