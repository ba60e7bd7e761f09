package dk.faelled.minutes;

import dk.faelled.decision.StepOutcome;
import dk.faelled.decision.StepResult;
import dk.faelled.minutes.ActRefused.Reason;
import dk.faelled.platform.DanishFormats;
import java.text.Collator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a body did with one item of its agenda, act by act. Every act is guarded by the rule it
 * stands under and refuses with {@link ActRefused} what the rule does not allow.
 */
public record MeetingRecord(
        Attendance attendance,
        List<Amendment> amendments,
        List<Vote> votes,
        List<Dissent> dissents,
        @Nullable Ruling ruling,
        @Nullable UUID suspendedBy) {

    /** So much can a member have written beside a decision: it must be short. */
    public static final int LONGEST_DISSENT = 1000;

    /** Another wording that a member moved. */
    public record Amendment(UUID id, UUID moverId, String text) {}

    /**
     * What a member wants written beside the decision.
     *
     * @param sendAlong whether whoever gets the case next is to read it, too
     */
    public record Dissent(UUID memberId, String text, boolean sendAlong) {}

    /**
     * What was decided.
     *
     * @param closed whether it was treated behind closed doors
     */
    public record Ruling(StepResult result, String wording, boolean closed) {}

    public MeetingRecord {
        amendments = List.copyOf(amendments);
        votes = List.copyOf(votes);
        dissents = List.copyOf(dissents);
    }

    static MeetingRecord begin(Attendance attendance) {
        return new MeetingRecord(attendance, List.of(), List.of(), List.of(), null, null);
    }

    /**
     * Who was there, or may decide, is corrected. What those voted or demanded who may not decide
     * any more falls away with them.
     */
    MeetingRecord with(Attendance other) {
        return new MeetingRecord(
                other,
                amendments,
                votes.stream()
                        .filter(vote -> vote.ballots().keySet().stream().allMatch(other::isParty))
                        .toList(),
                dissents.stream().filter(each -> !other.isDisqualified(each.memberId())).toList(),
                ruling,
                suspendedBy == null || other.isParty(suspendedBy) ? suspendedBy : null);
    }

    MeetingRecord move(Amendment amendment) {
        attendance.requireDecider(amendment.moverId());
        ActRefused.unless(
                amendments.stream().noneMatch(each -> each.id.equals(amendment.id)),
                Reason.ALREADY_DONE);
        return new MeetingRecord(
                attendance, plus(amendments, amendment), votes, dissents, ruling, suspendedBy);
    }

    /**
     * Notes a vote. Only those at the table who are not interested parties vote, each for
     * themselves; whoever is not noted abstained.
     */
    MeetingRecord vote(Vote vote) {
        ActRefused.unless(attendance.isQuorate(), Reason.NO_QUORUM);
        ActRefused.unless(
                vote.amendmentId() == null || !amendmentText(vote.amendmentId()).isEmpty(),
                Reason.UNKNOWN_AMENDMENT);
        ActRefused.unless(
                votes.stream().noneMatch(each -> each.id().equals(vote.id())), Reason.ALREADY_DONE);
        vote.ballots().keySet().forEach(attendance::requireDecider);
        Map<UUID, Vote.Choice> ballots = new HashMap<>(vote.ballots());
        attendance.deciders().forEach(each -> ballots.putIfAbsent(each, Vote.Choice.ABSTAIN));
        return new MeetingRecord(
                attendance,
                amendments,
                plus(votes, new Vote(vote.id(), vote.amendmentId(), ballots)),
                dissents,
                ruling,
                suspendedBy);
    }

    MeetingRecord withoutVote(UUID voteId) {
        return new MeetingRecord(
                attendance,
                amendments,
                votes.stream().filter(each -> !each.id().equals(voteId)).toList(),
                dissents,
                ruling,
                suspendedBy);
    }

    /**
     * Notes what was decided. Without a quorum nothing can be, except that the item waits (§ 11,
     * stk. 3); where it was voted on, the majority says what (§ 11, stk. 1).
     */
    MeetingRecord rule(Ruling other) {
        if (other.result != StepResult.DEFERRED) {
            ActRefused.unless(attendance.isQuorate(), Reason.NO_QUORUM);
        }
        boolean approving =
                other.result == StepResult.APPROVED || other.result == StepResult.RECOMMENDED;
        onRecommendation()
                .ifPresent(
                        vote ->
                                ActRefused.unless(
                                        approving
                                                ? vote.isCarried()
                                                : other.result != StepResult.REJECTED
                                                        || !vote.isCarried(),
                                        Reason.MAJORITY_SAYS_OTHERWISE));
        UUID kept = other.result.isForExecution() ? suspendedBy : null;
        return new MeetingRecord(attendance, amendments, votes, dissents, other, kept);
    }

    private Optional<Vote> onRecommendation() {
        return votes.stream()
                .filter(each -> each.amendmentId() == null)
                .reduce((first, second) -> second);
    }

    /**
     * A member who attended has a short other opinion written into the minutes
     * (kommunestyrelsesloven § 13, stk. 2; § 20 for committees).
     */
    MeetingRecord dissent(Dissent dissent) {
        attendance.requireAttended(dissent.memberId);
        ActRefused.unless(dissent.text.length() <= LONGEST_DISSENT, Reason.TOO_LONG);
        ActRefused.unless(
                dissents.stream().noneMatch(each -> each.memberId.equals(dissent.memberId)),
                Reason.ALREADY_DONE);
        return new MeetingRecord(
                attendance, amendments, votes, plus(dissents, dissent), ruling, suspendedBy);
    }

    /**
     * A member brings the committee's decision before the council, which stops its execution
     * (kommunestyrelsesloven § 23). No reason is needed; decisions on how to go on cannot be
     * stopped.
     */
    MeetingRecord suspend(UUID memberId) {
        attendance.requireDecider(memberId);
        Ruling decided = requireRuling();
        ActRefused.unless(decided.result.isForExecution(), Reason.NOT_FOR_EXECUTION);
        ActRefused.unless(suspendedBy == null, Reason.ALREADY_DONE);
        return new MeetingRecord(attendance, amendments, votes, dissents, ruling, memberId);
    }

    /** Nobody demands it any more. */
    MeetingRecord restored() {
        return new MeetingRecord(attendance, amendments, votes, dissents, ruling, null);
    }

    /**
     * @throws ActRefused while nothing is decided
     */
    Ruling requireRuling() {
        if (ruling == null) {
            throw new ActRefused(Reason.NOTHING_DECIDED);
        }
        return ruling;
    }

    /** The decision as its package keeps it. */
    StepOutcome outcome(Instant at) {
        Ruling decided = requireRuling();
        return new StepOutcome(
                decided.result,
                decided.wording,
                decided.closed,
                at,
                names(attendance.deciders()),
                absent(),
                votes.stream().map(this::ballot).toList(),
                dissents.stream()
                        .map(
                                each ->
                                        new StepOutcome.Dissent(
                                                attendance.nameOf(each.memberId),
                                                each.text,
                                                each.sendAlong))
                        .toList(),
                suspendedBy == null ? null : attendance.nameOf(suspendedBy));
    }

    private StepOutcome.Ballot ballot(Vote vote) {
        return new StepOutcome.Ballot(
                amendmentText(vote.amendmentId()),
                names(vote.of(Vote.Choice.FOR)),
                names(vote.of(Vote.Choice.AGAINST)),
                names(vote.of(Vote.Choice.ABSTAIN)));
    }

    /** What was voted on; empty for the recommendation. */
    public String amendmentText(@Nullable UUID amendmentId) {
        return amendments.stream()
                .filter(each -> each.id.equals(amendmentId))
                .map(Amendment::text)
                .findFirst()
                .orElse("");
    }

    private List<String> absent() {
        List<UUID> deciders = attendance.deciders();
        return attendance.seats().stream()
                .filter(seat -> !deciders.contains(seat.id()))
                .map(Attendance.Seat::name)
                .toList();
    }

    private List<String> names(List<UUID> members) {
        return members.stream()
                .map(attendance::nameOf)
                .sorted(Collator.getInstance(DanishFormats.DANISH))
                .toList();
    }

    private static <T> List<T> plus(List<T> entries, T entry) {
        return Stream.concat(entries.stream(), Stream.of(entry)).toList();
    }
}
