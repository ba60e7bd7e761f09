package dk.faelled.hearing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hearing as a reader sees it at a moment.
 *
 * @param notices what was told while it ran, the newest first
 * @param parties who was asked by letter
 * @param party the party that reads, when it came by its own link
 */
public record HearingView(
        Hearing hearing,
        HearingContent content,
        HearingState state,
        HearingVoices.Count count,
        List<HearingNotice> notices,
        List<ConsultedParty> parties,
        Instant now,
        @Nullable ConsultedParty party) {

    public boolean isEnding() {
        return state == HearingState.OPEN && hearing.period().isEnding(now);
    }

    /** Whether the public may read what was said. */
    public boolean showsResponses() {
        return hearing.shelfLife().shows(now);
    }

    /**
     * @throws ResponsesRemoved when what was said is no longer on the web
     */
    public HearingView requireResponses() {
        if (!showsResponses()) {
            throw new ResponsesRemoved(hearing);
        }
        return this;
    }

    public long daysLeft() {
        return hearing.period().daysLeft(now);
    }

    /** What somebody could not know who read the hearing at a moment. */
    public List<HearingNotice> noticesSince(Instant moment) {
        return notices.stream().filter(notice -> notice.at().isAfter(moment)).toList();
    }

    HearingView readBy(ConsultedParty reader) {
        return new HearingView(hearing, content, state, count, notices, parties, now, reader);
    }
}
