package dk.faelled.governance;

import dk.faelled.platform.OneOf;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A seat as it is typed. */
public record MemberForm(
        @NotBlank(message = "{governance.member.missing}")
                @Size(max = 100, message = "{governance.text.long}")
                String name,
        @OneOf(Membership.Role.class) String role,
        @Size(max = 200, message = "{governance.text.long}") String title,
        @Size(max = 5, message = "{governance.text.long}") String party,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
        @Size(max = 100, message = "{governance.text.long}") String standsInFor,
        @Nullable UUID accountId) {

    static MemberForm empty() {
        return new MemberForm("", Membership.Role.MEMBER.name(), "", "", null, null, "", null);
    }

    static MemberForm of(Membership seat) {
        return new MemberForm(
                seat.name(),
                seat.role().name(),
                seat.title() == null ? "" : seat.title(),
                seat.party() == null ? "" : seat.party(),
                seat.from(),
                seat.until(),
                seat.standsInFor() == null ? "" : seat.standsInFor(),
                seat.accountId());
    }

    boolean endsBeforeItBegins() {
        return from != null && until != null && until.isBefore(from);
    }

    Membership membership(UUID id) {
        Membership.Role as = Membership.Role.valueOf(role);
        return new Membership(
                id,
                name.strip(),
                as,
                title.isBlank() ? null : title.strip(),
                party.isBlank() ? null : party.strip(),
                from,
                until,
                as != Membership.Role.SUBSTITUTE || standsInFor.isBlank()
                        ? null
                        : standsInFor.strip(),
                accountId);
    }
}
