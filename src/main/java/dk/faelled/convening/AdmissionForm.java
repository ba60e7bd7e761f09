package dk.faelled.convening;

import dk.faelled.conference.Audience;
import dk.faelled.conference.Conference;
import dk.faelled.conference.SignUp;
import dk.faelled.conference.StakeholderGroup;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * Who may come, as it is typed.
 *
 * @param groupIds identities of the groups, a row each; empty for a new one
 */
public record AdmissionForm(
        @NotNull(message = "{convening.audience.missing}") @Nullable Audience audience,
        @Pattern(regexp = NUMBER, message = "{convening.number.wrong}") String capacity,
        @NotNull(message = "{convening.opens.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate opens,
        @NotNull(message = "{convening.closes.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate closes,
        @NotNull(message = "{convening.changeable.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate changeableUntil,
        @NotNull(message = "{convening.hours.missing}")
                @Min(value = 1, message = "{convening.hours.missing}")
                @Max(value = 336, message = "{convening.hours.missing}")
                @Nullable Integer acceptHours,
        @Size(max = 60) List<String> groupIds,
        @Size(max = 60) List<@Size(max = 100, message = "{convening.text.long}") String> groupNames,
        @Size(max = 60)
                List<@Pattern(regexp = NUMBER, message = "{convening.number.wrong}") String>
                        groupQuotas) {

    /** A number of people, or nothing. */
    static final String NUMBER = "\\s*|\\s*[1-9]\\d{0,4}\\s*";

    private static final int SPARE_ROWS = 3;

    public AdmissionForm {
        groupIds = groupIds == null ? List.of() : groupIds;
        groupNames = groupNames == null ? List.of() : groupNames;
        groupQuotas = groupQuotas == null ? List.of() : groupQuotas;
    }

    static AdmissionForm of(Conference.Admission saved) {
        SignUp signUp = saved.signUp();
        List<StakeholderGroup> groups = saved.groups();
        return new AdmissionForm(
                saved.audience(),
                text(signUp.capacity()),
                signUp.opens(),
                signUp.closes(),
                signUp.changeableUntil(),
                signUp.acceptHours(),
                groups.stream().map(group -> group.id().toString()).toList(),
                groups.stream().map(StakeholderGroup::name).toList(),
                groups.stream().map(group -> text(group.quota())).toList());
    }

    /** How many rows for groups the form shows: those it has, and some to fill in. */
    public int rows() {
        return groupNames.size() + SPARE_ROWS;
    }

    public String groupId(int row) {
        return row < groupIds.size() ? groupIds.get(row) : "";
    }

    public String groupName(int row) {
        return row < groupNames.size() ? groupNames.get(row) : "";
    }

    public String groupQuota(int row) {
        return row < groupQuotas.size() ? groupQuotas.get(row) : "";
    }

    void check(Conference conference, Errors errors) {
        if (opens != null && closes != null) {
            if (closes.isBefore(opens)) {
                errors.rejectValue("closes", "convening.closes.before");
            } else if (closes.isAfter(conference.time().day())) {
                errors.rejectValue("closes", "convening.closes.after");
            }
        }
        if (changeableUntil != null && changeableUntil.isAfter(conference.time().day())) {
            errors.rejectValue("changeableUntil", "convening.closes.after");
        }
        if (errors.hasErrors()) {
            return;
        }
        List<StakeholderGroup> groups = groups();
        if (groups.stream().map(StakeholderGroup::name).distinct().count() < groups.size()) {
            errors.rejectValue("groupNames", "convening.groups.twice");
        }
        boolean someWithout = groups.stream().anyMatch(group -> group.quota() == null);
        if (audience == Audience.GROUPS && (groups.isEmpty() || someWithout)) {
            errors.rejectValue("groupNames", "convening.groups.quotas");
        }
    }

    Conference.Admission admission() {
        return new Conference.Admission(
                Objects.requireNonNull(audience),
                new SignUp(
                        Objects.requireNonNull(opens),
                        Objects.requireNonNull(closes),
                        Objects.requireNonNull(changeableUntil),
                        number(capacity),
                        Objects.requireNonNull(acceptHours)),
                groups());
    }

    private List<StakeholderGroup> groups() {
        return IntStream.range(0, groupNames.size())
                .filter(row -> !groupName(row).isBlank())
                .mapToObj(
                        row ->
                                new StakeholderGroup(
                                        groupId(row).isBlank()
                                                ? UUID.randomUUID()
                                                : UUID.fromString(groupId(row)),
                                        groupName(row).strip(),
                                        number(groupQuota(row))))
                .toList();
    }

    private static @Nullable Integer number(String typed) {
        return typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
