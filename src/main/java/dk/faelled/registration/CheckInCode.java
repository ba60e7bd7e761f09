package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.platform.PortalProperties;
import dk.faelled.platform.QrCode;
import org.springframework.stereotype.Component;

/**
 * The QR code on somebody's ticket. It leads those at the door to the person's line on their list;
 * to everybody else, the person included, it opens nothing.
 */
@Component
public class CheckInCode {

    private final PortalProperties portal;

    CheckInCode(PortalProperties portal) {
        this.portal = portal;
    }

    /** The address the code says. */
    public String address(Registration registration, Conference conference) {
        return portal.link(
                "/forvaltning/arrangementer/"
                        + conference.slug()
                        + "/ankomst/"
                        + registration.code());
    }

    public QrCode picture(Registration registration, Conference conference) {
        return QrCode.of(address(registration, conference));
    }
}
