package dk.faelled.conference;

import dk.faelled.account.SignedIn;
import dk.faelled.document.Pictures;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Where officials say what came of a conference, and let the public read it. */
@Service
@OfficialOnly
@Transactional
public class OutcomeDesk {

    private final ConferenceTurns turns;
    private final ConferencePress press;
    private final Pictures pictures;
    private final Clock clock;

    OutcomeDesk(ConferenceTurns turns, ConferencePress press, Pictures pictures, Clock clock) {
        this.turns = turns;
        this.press = press;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * @param basedOn fingerprint of the outcome that was changed
     */
    public void write(String slug, String basedOn, String minutes, String taken, SignedIn who) {
        Conference conference = turns.take(slug, who);
        ConferenceOutcome before = conference.outcome();
        StaleEdit.refuse(basedOn, before);
        conference.sumUp(before.written(minutes, taken), clock.instant());
        press.show(conference);
        turns.tell(
                conference,
                who,
                "outcome-written",
                List.of(
                        Difference.of("conference.outcome.minutes", before.minutes(), minutes),
                        Difference.of("conference.outcome.taken", before.taken(), taken)));
    }

    /**
     * Adds a picture.
     *
     * @throws dk.faelled.document.UnacceptablePicture when it is none
     */
    public void add(String slug, MultipartFile upload, String description, SignedIn who) {
        Conference conference = turns.take(slug, who);
        UUID file = pictures.take(upload).id();
        pictures.attach(file);
        ConferenceOutcome outcome = conference.outcome();
        conference.sumUp(
                outcome.with(new ConferenceOutcome.Picture(file, description)), clock.instant());
        if (outcome.isPublished()) {
            pictures.publish(file);
        }
        turns.tell(
                conference,
                who,
                "outcome-picture",
                List.of(Difference.of("conference.outcome.picture", "", description)));
    }

    public void remove(String slug, UUID fileId, SignedIn who) {
        Conference conference = turns.take(slug, who);
        ConferenceOutcome outcome = conference.outcome();
        if (outcome.pictures().stream().noneMatch(each -> each.fileId().equals(fileId))) {
            throw new ConferenceNotFound();
        }
        conference.sumUp(outcome.without(fileId), clock.instant());
        pictures.remove(fileId);
        turns.tell(conference, who, "outcome-picture-removed", List.of());
    }

    /** Lets everybody read it, or takes it back. */
    public void show(String slug, boolean published, SignedIn who) {
        Conference conference = turns.take(slug, who);
        ConferenceOutcome outcome = conference.outcome();
        conference.sumUp(outcome.published(published ? clock.instant() : null), clock.instant());
        for (ConferenceOutcome.Picture picture : outcome.pictures()) {
            if (published) {
                pictures.publish(picture.fileId());
            } else {
                pictures.withhold(picture.fileId());
            }
        }
        press.show(conference);
        turns.tell(
                conference, who, published ? "outcome-published" : "outcome-withheld", List.of());
    }
}
