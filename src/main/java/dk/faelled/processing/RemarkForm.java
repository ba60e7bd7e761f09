package dk.faelled.processing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark as it is typed.
 *
 * @param afsnit a section of the plan; null for none
 */
record RemarkForm(
        @NotBlank(message = "{processing.remark.missing}")
                @Size(max = 10_000, message = "{processing.remark.long}")
                String tekst,
        @Nullable Verdict udfald,
        @Size(max = 4_000, message = "{processing.remark.amendment.long}") String aendring,
        @Nullable UUID afsnit) {

    static final RemarkForm EMPTY = new RemarkForm("", null, "", null);

    RemarkForm {
        tekst = plain(tekst);
        aendring = plain(aendring);
    }

    static RemarkForm of(RemarkContent content) {
        return new RemarkForm(
                content.text(),
                content.verdict(),
                content.amendment(),
                content.section() == null ? null : content.section().id());
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
