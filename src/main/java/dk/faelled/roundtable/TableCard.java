package dk.faelled.roundtable;

import dk.faelled.platform.QrCode;
import java.util.Base64;

/** What stands on a table: its number, its topic, and the facilitator's link. */
public record TableCard(DiscussionTable table, String link) {

    /** The link as a picture, in Base64. */
    public String png() {
        return Base64.getEncoder().encodeToString(QrCode.of(link).png());
    }
}
