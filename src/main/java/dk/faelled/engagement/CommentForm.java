package dk.faelled.engagement;

import dk.faelled.platform.EmailAddress;
import dk.faelled.platform.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment as it is typed. */
public record CommentForm(
        @Size(max = 80, message = "{engagement.comment.commentName.long}") @NoCpr
                String commentName,
        @NotBlank(message = "{platform.email.missing}")
                @Pattern(regexp = EmailAddress.PATTERN, message = "{platform.email.wrong}")
                @Size(max = 254, message = "{platform.email.wrong}")
                String commentEmail,
        @NotBlank(message = "{engagement.comment.commentText.missing}")
                @Size(max = 2000, message = "{engagement.comment.commentText.long}")
                @NoCpr
                String commentText,
        @Nullable UUID submissionKey) {

    public CommentForm {
        commentName = commentName == null ? "" : commentName;
        commentEmail = commentEmail == null ? "" : commentEmail;
        commentText = commentText == null ? "" : commentText;
        submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
    }

    public static CommentForm empty() {
        return new CommentForm("", "", "", null);
    }

    @Nullable String nameOrNull() {
        return commentName.isBlank() ? null : commentName.strip();
    }
}
