package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.HearingResponse;
import dk.faelled.response.ResponseDesk;
import dk.faelled.response.ResponseScreening;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes many responses at once: only those that wait for it, are counted, and have nothing in
 * them that looks as if somebody should read it first.
 */
@Service
@OfficialOnly
@Transactional
class BulkPublication {

    private final ResponseDesk responses;
    private final ResponseScreening screening;

    BulkPublication(ResponseDesk responses, ResponseScreening screening) {
        this.responses = responses;
        this.screening = screening;
    }

    /**
     * @return how many were published
     */
    int publish(String slug, Collection<Long> numbers, SignedIn who) {
        int published = 0;
        for (HearingResponse response : responses.open(slug, numbers, who)) {
            if (response.awaitsScreening()
                    && response.isCounted()
                    && screening.publish(slug, response.number(), response.versions(), who)) {
                published++;
            }
        }
        return published;
    }
}
