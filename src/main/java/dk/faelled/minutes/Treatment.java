package dk.faelled.minutes;

import dk.faelled.decision.PathStep;
import dk.faelled.decision.StepOutcome;
import dk.faelled.governance.BodyKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A body's treatment of one item: open while the secretary notes what happens in the meeting,
 * closed when the meeting is, then approved by its members one by one.
 */
@Entity
public class Treatment {

    /** Where it is. What the rules tie to the meeting can be done only while it is open. */
    public enum State {
        OPEN,
        CLOSED
    }

    /** A member said that the minutes are right. */
    public record Approval(UUID accountId, String name, Instant at) {}

    @Id private UUID id;
    private UUID packageId;
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private BodyKind bodyKind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private MeetingRecord record;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant closedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Approval> approvals;

    @Version private @Nullable Long version;

    protected Treatment() {}

    Treatment(PathStep step, UUID packageId, Attendance attendance) {
        this.id = step.id();
        this.packageId = packageId;
        this.bodyId = step.bodyId();
        this.bodyKind = step.bodyKind();
        this.record = MeetingRecord.begin(attendance);
        this.state = State.OPEN;
        this.approvals = List.of();
    }

    void note(List<Presence> presences) {
        Attendance attendance = whileOpen().attendance();
        for (Presence presence : presences) {
            attendance = attendance.note(presence);
        }
        record = record.with(attendance);
    }

    void callIn(Attendance.Substitution call) {
        record = whileOpen().with(record.attendance().callIn(call));
    }

    void judge(Attendance.Disqualification judged) {
        record = whileOpen().with(record.attendance().judge(judged));
    }

    void move(MeetingRecord.Amendment amendment) {
        record = whileOpen().move(amendment);
    }

    void vote(Vote vote) {
        record = whileOpen().vote(vote);
    }

    void withoutVote(UUID voteId) {
        record = whileOpen().withoutVote(voteId);
    }

    void rule(MeetingRecord.Ruling ruling) {
        record = whileOpen().rule(ruling);
    }

    void dissent(MeetingRecord.Dissent dissent) {
        ActRefused.unless(bodyKind.isPolitical(), ActRefused.Reason.NOT_POLITICAL);
        record = whileOpen().dissent(dissent);
    }

    void suspend(UUID memberId) {
        ActRefused.unless(bodyKind.isCommittee(), ActRefused.Reason.NOT_A_COMMITTEE);
        record = whileOpen().suspend(memberId);
    }

    /** The meeting is over: what was decided stands, and goes on its way. */
    StepOutcome close(Instant at) {
        record = whileOpen().rule(record.requireRuling());
        StepOutcome outcome = record.outcome(at);
        state = State.CLOSED;
        closedAt = at;
        return outcome;
    }

    /** Whoever brought the decision before the council takes that back, which is possible later. */
    void restore(UUID memberId) {
        ActRefused.unless(state == State.CLOSED, ActRefused.Reason.MEETING_OPEN);
        ActRefused.unless(record.suspendedBy() != null, ActRefused.Reason.NOTHING_DECIDED);
        ActRefused.unless(memberId.equals(record.suspendedBy()), ActRefused.Reason.OTHER_MEMBER);
        record = record.restored();
    }

    /** A member who decided says that the minutes are right; once is enough. */
    void approve(Approval approval) {
        ActRefused.unless(state == State.CLOSED, ActRefused.Reason.MEETING_OPEN);
        ActRefused.unless(
                record.attendance().isDecidedBy(approval.accountId), ActRefused.Reason.NOT_PRESENT);
        ActRefused.unless(!isApprovedBy(approval.accountId), ActRefused.Reason.ALREADY_DONE);
        approvals = Stream.concat(approvals.stream(), Stream.of(approval)).toList();
    }

    private MeetingRecord whileOpen() {
        ActRefused.unless(state == State.OPEN, ActRefused.Reason.MEETING_CLOSED);
        return record;
    }

    public boolean isApprovedBy(UUID accountId) {
        return approvals.stream().anyMatch(each -> each.accountId.equals(accountId));
    }

    /** The names of those who decided and have not approved the minutes. */
    public List<String> missingApprovals() {
        Attendance attendance = record.attendance();
        return attendance.deciders().stream()
                .filter(
                        each -> {
                            UUID account = attendance.accountOf(each);
                            return account == null || !isApprovedBy(account);
                        })
                .map(attendance::nameOf)
                .toList();
    }

    /** Whether somebody can approve the minutes now. */
    public boolean awaits(UUID accountId) {
        return state == State.CLOSED
                && record.attendance().isDecidedBy(accountId)
                && !isApprovedBy(accountId);
    }

    public UUID id() {
        return id;
    }

    public UUID packageId() {
        return packageId;
    }

    public BodyKind bodyKind() {
        return bodyKind;
    }

    public MeetingRecord record() {
        return record;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public List<Approval> approvals() {
        return approvals;
    }
}
