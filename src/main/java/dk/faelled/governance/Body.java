package dk.faelled.governance;

import dk.faelled.platform.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A body that decides, steers, advises or must be heard. When its work is over it is ended, not
 * removed: what it decided stays its own.
 */
@Entity
public class Body {

    static final String TYPE = "body";

    /**
     * What a body is.
     *
     * @param purpose what it is there for, in a sentence or two
     * @param terms its terms of reference, in Markdown
     * @param parentId the body it belongs under
     */
    public record Description(
            BodyKind kind, String name, String purpose, String terms, @Nullable UUID parentId) {}

    @Id private UUID id;

    @Column(unique = true)
    private String slug;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;
    private String purpose;
    private String terms;
    private @Nullable UUID parentId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Membership> members;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Meeting> meetings;

    private boolean ended;
    @Version private @Nullable Long version;

    protected Body() {}

    public Body(String slug, Description description) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        this.members = List.of();
        this.meetings = List.of();
        describe(description);
    }

    final void describe(Description description) {
        this.kind = description.kind();
        this.name = description.name();
        this.purpose = description.purpose();
        this.terms = description.terms();
        this.parentId = description.parentId();
    }

    /** Seats a member, or changes a seat; new ones come last. */
    public void seat(Membership membership) {
        List<Membership> seats = new ArrayList<>(members);
        int place = seats.stream().map(Membership::id).toList().indexOf(membership.id());
        if (place < 0) {
            seats.add(membership);
        } else {
            seats.set(place, membership);
        }
        members = List.copyOf(seats);
    }

    void unseat(UUID membershipId) {
        members = members.stream().filter(each -> !each.id().equals(membershipId)).toList();
    }

    /** Moves a seat to another place in the order, counted from 0. */
    void move(UUID membershipId, int to) {
        Membership moved = member(membershipId).orElseThrow(BodyNotFound::new);
        List<Membership> seats = new ArrayList<>(members);
        seats.remove(moved);
        seats.add(Math.clamp(to, 0, seats.size()), moved);
        members = List.copyOf(seats);
    }

    /** Puts a meeting into the calendar, or changes it. */
    public void schedule(Meeting meeting) {
        List<Meeting> calendar = new ArrayList<>(meetings);
        calendar.removeIf(each -> each.id().equals(meeting.id()));
        calendar.add(meeting);
        calendar.sort(Comparator.comparing(Meeting::begins));
        meetings = List.copyOf(calendar);
    }

    /** Takes a meeting out that was put in by mistake; one that is called off is cancelled. */
    void unschedule(UUID meetingId) {
        meetings = meetings.stream().filter(each -> !each.id().equals(meetingId)).toList();
    }

    void end() {
        ended = true;
    }

    void resume() {
        ended = false;
    }

    public Subject subject() {
        return new Subject(TYPE, id, name, path());
    }

    public String path() {
        return "/organisation/" + slug;
    }

    Description description() {
        return new Description(kind, name, purpose, terms, parentId);
    }

    Optional<Membership> member(UUID membershipId) {
        return members.stream().filter(each -> each.id().equals(membershipId)).findFirst();
    }

    public Optional<Meeting> meeting(UUID meetingId) {
        return meetings.stream().filter(each -> each.id().equals(meetingId)).findFirst();
    }

    /** Those who sit in it on a day, substitutes left out. */
    public List<Membership> membersOn(LocalDate day) {
        return members.stream()
                .filter(each -> each.role() != Membership.Role.SUBSTITUTE && each.isOn(day))
                .toList();
    }

    /** Those who decide on a day: neither secretaries nor substitutes. */
    public List<Membership> votersOn(LocalDate day) {
        return members.stream().filter(each -> each.isVoting() && each.isOn(day)).toList();
    }

    /** The seats of somebody with an account on a day. */
    public List<Membership> seatsOf(UUID accountId, LocalDate day) {
        return members.stream()
                .filter(each -> accountId.equals(each.accountId()) && each.isOn(day))
                .toList();
    }

    public List<Membership> substitutesOn(LocalDate day) {
        return members.stream()
                .filter(each -> each.role() == Membership.Role.SUBSTITUTE && each.isOn(day))
                .toList();
    }

    public List<Membership> formerMembers(LocalDate day) {
        return members.stream()
                .filter(each -> each.until() != null && each.until().isBefore(day))
                .toList();
    }

    public List<Meeting> meetingsFrom(LocalDateTime time) {
        return meetings.stream().filter(each -> !each.begins().isBefore(time)).toList();
    }

    /** Meetings that were, the latest first. */
    public List<Meeting> meetingsBefore(LocalDateTime time) {
        return meetings.stream().filter(each -> each.begins().isBefore(time)).toList().reversed();
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public BodyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public String terms() {
        return terms;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public List<Membership> members() {
        return members;
    }

    public List<Meeting> meetings() {
        return meetings;
    }

    public boolean isEnded() {
        return ended;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
