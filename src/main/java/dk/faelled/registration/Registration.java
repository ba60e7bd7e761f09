package dk.faelled.registration;

import dk.faelled.platform.Secret;
import dk.faelled.platform.TimeConfiguration;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.hibernate.type.descriptor.jdbc.LocalDateTimeJdbcType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's registration for a conference: with a seat, on the waiting list, or over. Verbs that
 * do not fit the state throw {@link IllegalRegistrationTransition}.
 */
@Entity
public class Registration {

    public static final String TYPE = "registration";

    private static final int CODE_LENGTH = 16;

    /** How somebody came to be registered. */
    public enum Source {
        OWN,
        INVITED,
        /** Came to the door without being registered. */
        DOOR
    }

    @Id private UUID id;
    private UUID conferenceId;
    private @Nullable UUID participantId;
    private @Nullable UUID inviteeId;
    private long number;
    private long queuedAs;

    @Embedded private Attendee attendee;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<UUID> choices;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private String code;
    private int privacyVersion;
    private Instant registeredAt;
    private @Nullable Instant offeredUntil;
    private @Nullable Instant cancelledAt;
    private boolean late;
    @Embedded private Presence presence;

    @JdbcType(LocalDateTimeJdbcType.class)
    private @Nullable LocalDateTime remindedFor;

    private @Nullable UUID submissionKey;
    @Version private @Nullable Long version;

    protected Registration() {}

    private Registration(
            UUID id, UUID conferenceId, long number, Source source, Attendee attendee, Instant at) {
        this.id = id;
        this.conferenceId = conferenceId;
        this.number = number;
        this.queuedAs = number;
        this.source = source;
        this.attendee = attendee;
        this.registeredAt = at;
        this.choices = List.of();
        this.presence = new Presence();
        this.code = Secret.random().value().substring(0, CODE_LENGTH);
        this.state = RegistrationState.WAITING;
    }

    /**
     * A registration that waits for a seat.
     *
     * @param number its place among all, the first is the lowest
     */
    static Registration waiting(
            UUID conferenceId, long number, UUID participantId, Application form, Instant at) {
        Registration registration =
                new Registration(
                        UUID.randomUUID(),
                        conferenceId,
                        number,
                        form.inviteeId() == null ? Source.OWN : Source.INVITED,
                        form.attendee(),
                        at);
        registration.participantId = participantId;
        registration.take(form);
        return registration;
    }

    /**
     * Somebody who stands at the door, and is let in.
     *
     * @param id made by the form, so that two clicks let one in
     */
    static Registration atTheDoor(
            UUID id, UUID conferenceId, long number, Attendee attendee, Instant at) {
        Registration registration =
                new Registration(id, conferenceId, number, Source.DOOR, attendee, at);
        registration.state = RegistrationState.SEATED;
        registration.presence.arrive(true, at);
        return registration;
    }

    private void take(Application form) {
        attendee = form.attendee();
        choices = List.copyOf(form.choices());
        privacyVersion = form.privacyVersion();
        submissionKey = form.key();
        if (form.inviteeId() != null) {
            inviteeId = form.inviteeId();
        }
    }

    /** Registers anew after it was over, behind all others. */
    void renew(long last, Application form, Instant at) {
        require(!state.isActive());
        take(form);
        queuedAs = last;
        registeredAt = at;
        cancelledAt = null;
        late = false;
        state = RegistrationState.WAITING;
    }

    /** The invitation it came by is used for another one. */
    void release() {
        require(!state.isActive());
        inviteeId = null;
    }

    /** Gives it a seat at once. */
    void seat() {
        require(state == RegistrationState.WAITING);
        state = RegistrationState.SEATED;
    }

    /** Holds a seat for it until it is accepted. */
    void offer(Instant until) {
        require(state == RegistrationState.WAITING);
        state = RegistrationState.OFFERED;
        offeredUntil = until;
    }

    /**
     * Takes the seat that is held.
     *
     * @throws IllegalRegistrationTransition when none is, or not any more
     */
    void accept(Instant at) {
        require(state == RegistrationState.OFFERED && !isOfferOver(at));
        state = RegistrationState.SEATED;
        offeredUntil = null;
    }

    /** The seat that was held goes to somebody else. */
    void lapse(Instant at) {
        require(state == RegistrationState.OFFERED && isOfferOver(at));
        state = RegistrationState.LAPSED;
        offeredUntil = null;
    }

    boolean isOfferOver(Instant now) {
        return offeredUntil != null && !now.isBefore(offeredUntil);
    }

    /**
     * Will not come.
     *
     * @param afterDeadline whether food and chairs are ordered already
     */
    void cancel(boolean afterDeadline, Instant at) {
        require(state.isActive() && !presence.isThere());
        state = RegistrationState.CANCELLED;
        cancelledAt = at;
        offeredUntil = null;
        late = afterDeadline;
    }

    void change(Attendee other, List<UUID> otherChoices) {
        require(state.isActive());
        attendee = other;
        choices = List.copyOf(otherChoices);
    }

    /** Stands in the door. A second time changes nothing. */
    void arrive(Instant at) {
        require(state.isActive());
        presence.arrive(state != RegistrationState.SEATED, at);
        state = RegistrationState.SEATED;
        offeredUntil = null;
    }

    /** Was let in by mistake: whoever had no seat before has none now. */
    void unarrive() {
        if (presence.isThere() && presence.wasLetIn()) {
            state = source == Source.DOOR ? RegistrationState.CANCELLED : RegistrationState.WAITING;
        }
        presence.leave();
    }

    /** Notes for which time it was reminded. */
    void reminded(LocalDateTime begins) {
        remindedFor = begins;
    }

    /** Notes that it was thanked, and asked how it was. */
    void thanked(Instant at) {
        presence.thanked(at);
    }

    /**
     * Says once how it was; what is said is kept apart from who said it.
     *
     * @throws IllegalRegistrationTransition when it was said already, or nobody came
     */
    void assess(Instant at) {
        require(mayAssess());
        presence.assessed(at);
    }

    public boolean mayAssess() {
        return presence.mayAssess();
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalRegistrationTransition();
        }
    }

    /** What the person quotes when asking about it: {@code TI-2026-00023}. */
    public String reference() {
        return "TI-%d-%05d"
                .formatted(registeredAt.atZone(TimeConfiguration.COPENHAGEN).getYear(), number);
    }

    public UUID id() {
        return id;
    }

    /** Whether it came with the same form: a button that was pressed twice. */
    boolean isFrom(Application form) {
        return form.key().equals(submissionKey);
    }

    public UUID conferenceId() {
        return conferenceId;
    }

    public @Nullable UUID participantId() {
        return participantId;
    }

    public @Nullable UUID inviteeId() {
        return inviteeId;
    }

    /** Its place in the queue; whoever has the lowest comes first. */
    public long queuedAs() {
        return queuedAs;
    }

    public Attendee attendee() {
        return attendee;
    }

    public List<UUID> choices() {
        return choices;
    }

    public Source source() {
        return source;
    }

    public RegistrationState state() {
        return state;
    }

    /** What its QR code says to those at the door. */
    public String code() {
        return code;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public @Nullable Instant offeredUntil() {
        return offeredUntil;
    }

    /** Whether it was cancelled too late for somebody else to be told in time. */
    public boolean isLate() {
        return late;
    }

    public @Nullable Instant arrivedAt() {
        return presence.arrivedAt();
    }
}
