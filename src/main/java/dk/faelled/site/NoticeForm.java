package dk.faelled.site;

import dk.faelled.platform.TimeConfiguration;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A notice as typed, its times in Copenhagen. */
public record NoticeForm(
        @NotBlank(message = "{site.notice.missing}") @Size(max = 500, message = "{site.text.long}")
                String danish,
        @NotBlank(message = "{site.notice.missing}") @Size(max = 500, message = "{site.text.long}")
                String english,
        @NotNull(message = "{site.notice.when}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                @Nullable LocalDateTime starts,
        @NotNull(message = "{site.notice.when}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                @Nullable LocalDateTime ends) {

    static NoticeForm empty(LocalDateTime now) {
        return new NoticeForm("", "", now, now.plusDays(7));
    }

    static NoticeForm of(SiteNotice notice) {
        return new NoticeForm(
                notice.danish(),
                notice.english(),
                LocalDateTime.ofInstant(notice.starts(), TimeConfiguration.COPENHAGEN),
                LocalDateTime.ofInstant(notice.ends(), TimeConfiguration.COPENHAGEN));
    }

    boolean endsBeforeItBegins() {
        return starts != null && ends != null && !ends.isAfter(starts);
    }

    SiteNotice notice(UUID id) {
        return new SiteNotice(
                id,
                danish.strip(),
                english.strip(),
                Objects.requireNonNull(starts).atZone(TimeConfiguration.COPENHAGEN).toInstant(),
                Objects.requireNonNull(ends).atZone(TimeConfiguration.COPENHAGEN).toInstant());
    }
}
