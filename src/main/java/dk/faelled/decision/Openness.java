package dk.faelled.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case is meant to be treated behind closed doors, and what is told of it then. It is
 * decided case by case (kommunestyrelsesloven § 10): only what must be is closed.
 *
 * @param ground why it is closed, with its source in law; shown to everybody
 * @param audience who may read it beside the members, in words; shown to members
 * @param reviewOn when to ask again whether it must stay closed
 * @param publicVersion what can be told of a closed case, in Markdown
 */
@Embeddable
public record Openness(
        boolean closed,
        String ground,
        String audience,
        @Column(name = "review_on") @Nullable LocalDate reviewOn,
        String publicVersion) {

    public static final Openness OPEN = new Openness(false, "", "", null, "");
}
