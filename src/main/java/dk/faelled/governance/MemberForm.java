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
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
        @Size(max = 100, message = "{governance.text.long}") String standsInFor) {

    static MemberForm empty() {
        return new MemberForm("", Membership.Role.MEMBER.name(), "", null, null, "");
    }

    static MemberForm of(Membership seat) {
        return new MemberForm(
                seat.name(),
                seat.role().name(),
                seat.title() == null ? "" : seat.title(),
                seat.from(),
                seat.until(),
                seat.standsInFor() == null ? "" : seat.standsInFor());
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
                from,
                until,
                as != Membership.Role.SUBSTITUTE || standsInFor.isBlank()
                        ? null
                        : standsInFor.strip());
    }
}
