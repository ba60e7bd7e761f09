package dk.faelled.minutes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.faelled.governance.Body;
import dk.faelled.minutes.ActRefused.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who decides an item: the body's seats, who of them was there, who stood in for whom, and who was
 * kept from it because they are an interested party. It is kept per item, since people come and go.
 */
public record Attendance(
        List<Seat> seats,
        List<Substitute> substitutes,
        List<Presence> presences,
        List<Substitution> substitutions,
        List<Disqualification> disqualifications) {

    /** A seat in the body on the day of the meeting; the name has the party with it. */
    public record Seat(UUID id, String name, @Nullable UUID accountId) {}

    /**
     * Somebody who can stand in, in the order they are called.
     *
     * @param standsInFor the name of the only member this one stands in for; null for any
     */
    public record Substitute(
            UUID id, String name, @Nullable UUID accountId, @Nullable String standsInFor) {}

    /**
     * Somebody sits in an absent member's seat.
     *
     * @param skipped why those before this one in the order did not come: lawful absence, by id
     */
    public record Substitution(UUID memberId, UUID substituteId, Map<UUID, String> skipped) {}

    /**
     * The body decided whether a member is an interested party (forvaltningslovens § 3,
     * kommunestyrelseslovens § 14). The member may vote on that question only, then leaves.
     */
    public record Disqualification(UUID memberId, int inFavour, int against) {

        @JsonIgnore
        public boolean isCarried() {
            return inFavour > against;
        }
    }

    public Attendance {
        seats = List.copyOf(seats);
        substitutes = List.copyOf(substitutes);
        presences = List.copyOf(presences);
        substitutions = List.copyOf(substitutions);
        disqualifications = List.copyOf(disqualifications);
    }

    /** A body as it is on a day, of which nobody is noted yet. */
    public static Attendance of(Body body, LocalDate day) {
        return new Attendance(
                body.votersOn(day).stream()
                        .map(each -> new Seat(each.id(), each.nameWithParty(), each.accountId()))
                        .toList(),
                body.substitutesOn(day).stream()
                        .map(
                                each ->
                                        new Substitute(
                                                each.id(),
                                                each.nameWithParty(),
                                                each.accountId(),
                                                each.standsInFor()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Notes how somebody was there. Who comes after all needs no substitute any more. */
    Attendance note(Presence presence) {
        requireKnown(presence.memberId());
        List<Presence> noted = without(presences, presence.memberId(), Presence::memberId);
        noted.add(presence);
        return new Attendance(seats, substitutes, noted, substitutions, disqualifications)
                .withoutNeedless(presence.memberId());
    }

    /**
     * Lets a substitute take the seat of a member who is lawfully absent, or kept from the item as
     * an interested party. Substitutes are called in their order (kommunestyrelsesloven § 15,
     * kommunal- og regionalvalgloven § 104): whoever is passed over must have been kept away, too.
     */
    Attendance callIn(Substitution call) {
        requireSeat(call.memberId());
        ActRefused.unless(isSeatFree(call.memberId()), Reason.NOT_LAWFUL);
        List<Substitute> order = substitutesFor(call.memberId());
        int place = order.stream().map(Substitute::id).toList().indexOf(call.substituteId());
        ActRefused.unless(place >= 0, Reason.NO_SUBSTITUTE);
        ActRefused.unless(
                substitutions.stream()
                        .filter(each -> !each.memberId().equals(call.memberId()))
                        .noneMatch(each -> each.substituteId().equals(call.substituteId())),
                Reason.SUBSTITUTE_TAKEN);
        for (Substitute before : order.subList(0, place)) {
            boolean elsewhere =
                    substitutions.stream()
                            .anyMatch(each -> each.substituteId().equals(before.id()));
            String why = call.skipped().getOrDefault(before.id(), "");
            ActRefused.unless(elsewhere || !why.isBlank(), Reason.SUBSTITUTE_NOT_NEXT);
        }
        List<Substitution> called = without(substitutions, call.memberId(), Substitution::memberId);
        called.add(call);
        return new Attendance(seats, substitutes, presences, called, disqualifications)
                .note(new Presence(call.substituteId(), Presence.Kind.PRESENT, null, null, ""));
    }

    /** The body decides whether somebody is an interested party. */
    Attendance judge(Disqualification judged) {
        ActRefused.unless(isSitting(judged.memberId()), Reason.NOT_PRESENT);
        ActRefused.unless(
                (long) judged.inFavour() + judged.against() <= sitting().size(),
                Reason.NOT_PRESENT);
        List<Disqualification> others =
                without(disqualifications, judged.memberId(), Disqualification::memberId);
        others.add(judged);
        return new Attendance(seats, substitutes, presences, substitutions, others)
                .withoutNeedless(judged.memberId());
    }

    /** Nobody stands in for a member whose seat is not free any more. */
    private Attendance withoutNeedless(UUID memberId) {
        return isSeatFree(memberId)
                ? this
                : new Attendance(
                        seats,
                        substitutes,
                        presences,
                        without(substitutions, memberId, Substitution::memberId),
                        disqualifications);
    }

    /** How the members themselves were there, whoever stood in for them. */
    List<Presence> presencesOfSeats() {
        return seats.stream().flatMap(seat -> presence(seat.id()).stream()).toList();
    }

    /** Those in the order in which they are called for a member. */
    public List<Substitute> substitutesFor(UUID memberId) {
        String name = bareName(nameOf(memberId));
        return substitutes.stream()
                .filter(
                        each ->
                                each.standsInFor() == null
                                        || bareName(each.standsInFor()).equals(name))
                .toList();
    }

    /** Those who sat at the table to the end, interested parties included. */
    private List<UUID> sitting() {
        return Stream.concat(
                        seats.stream().map(Seat::id),
                        substitutions.stream().map(Substitution::substituteId))
                .filter(this::isSitting)
                .toList();
    }

    private boolean isSitting(UUID memberId) {
        return sits(memberId) && presence(memberId).filter(Presence::isToTheEnd).isPresent();
    }

    /** Whether somebody has a seat in the item: a member's own, or one that was empty. */
    private boolean sits(UUID memberId) {
        return seats.stream().anyMatch(each -> each.id().equals(memberId))
                || substitutions.stream().anyMatch(each -> each.substituteId().equals(memberId));
    }

    /** Whether a substitute can be called for a seat. */
    public boolean isSeatFree(UUID memberId) {
        return isDisqualified(memberId)
                || presence(memberId)
                        .filter(each -> each.kind() == Presence.Kind.LAWFULLY_ABSENT)
                        .isPresent();
    }

    public boolean isDisqualified(UUID memberId) {
        return disqualifications.stream()
                .anyMatch(each -> each.memberId().equals(memberId) && each.isCarried());
    }

    public Optional<Presence> presence(UUID memberId) {
        return presences.stream().filter(each -> each.memberId().equals(memberId)).findFirst();
    }

    /** Who sits in a member's seat instead. */
    public Optional<Substitution> substitution(UUID memberId) {
        return substitutions.stream().filter(each -> each.memberId().equals(memberId)).findFirst();
    }

    /** Those who decide: at the table to the end, and not kept from the item. */
    public List<UUID> deciders() {
        return sitting().stream().filter(each -> !isDisqualified(each)).toList();
    }

    /** At least half of the members (kommunestyrelsesloven § 11, stk. 3). */
    @JsonIgnore
    public boolean isQuorate() {
        return !seats.isEmpty() && deciders().size() * 2 >= seats.size();
    }

    /** Whether somebody took part in some of the item, and was not kept from it. */
    boolean isParty(UUID memberId) {
        return sits(memberId)
                && !isDisqualified(memberId)
                && presence(memberId).filter(Presence::isAttended).isPresent();
    }

    /**
     * @throws ActRefused unless somebody was at the table when it was decided, and may decide
     */
    void requireDecider(UUID memberId) {
        requireAttended(memberId);
        ActRefused.unless(isSitting(memberId), Reason.NOT_PRESENT);
    }

    /**
     * @throws ActRefused unless somebody took part in some of the item
     */
    void requireAttended(UUID memberId) {
        requireKnown(memberId);
        ActRefused.unless(sits(memberId), Reason.NOT_A_MEMBER);
        ActRefused.unless(!isDisqualified(memberId), Reason.DISQUALIFIED);
        ActRefused.unless(
                presence(memberId).filter(Presence::isAttended).isPresent(), Reason.NOT_PRESENT);
    }

    private void requireSeat(UUID memberId) {
        ActRefused.unless(
                seats.stream().anyMatch(each -> each.id().equals(memberId)), Reason.NOT_A_MEMBER);
    }

    private void requireKnown(UUID memberId) {
        ActRefused.unless(!nameOf(memberId).isEmpty(), Reason.NOT_A_MEMBER);
    }

    /** The name of a member or substitute; empty for nobody. */
    public String nameOf(UUID memberId) {
        return Stream.concat(
                        seats.stream().filter(each -> each.id().equals(memberId)).map(Seat::name),
                        substitutes.stream()
                                .filter(each -> each.id().equals(memberId))
                                .map(Substitute::name))
                .findFirst()
                .orElse("");
    }

    /** Those of the deciders who sign in with an account. */
    boolean isDecidedBy(UUID accountId) {
        return deciders().stream().anyMatch(each -> accountId.equals(accountOf(each)));
    }

    @Nullable UUID accountOf(UUID memberId) {
        return Stream.concat(
                        seats.stream()
                                .filter(each -> each.id().equals(memberId))
                                .flatMap(each -> Stream.ofNullable(each.accountId())),
                        substitutes.stream()
                                .filter(each -> each.id().equals(memberId))
                                .flatMap(each -> Stream.ofNullable(each.accountId())))
                .findFirst()
                .orElse(null);
    }

    private static String bareName(String name) {
        return name.replaceAll("\\s*\\([^)]*\\)$", "");
    }

    private static <T> List<T> without(List<T> entries, UUID id, Function<T, UUID> of) {
        return entries.stream()
                .filter(each -> !of.apply(each).equals(id))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
