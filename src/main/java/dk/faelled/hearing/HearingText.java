package dk.faelled.hearing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.faelled.plan.ContactPerson;
import java.util.List;

/**
 * What a hearing says about itself.
 *
 * @param lead what it is about in at most 100 words
 * @param about the same at length, in Markdown; may be empty
 * @param letter what is written to the consulted parties, in Markdown
 * @param next what happens with the responses afterwards: a line each
 * @param caseNumber in the municipality's records; may be empty
 */
public record HearingText(
        String title,
        String lead,
        String about,
        String letter,
        String next,
        String caseNumber,
        ContactPerson contact) {

    /** The steps that follow, one after the other. */
    @JsonIgnore
    public List<String> nextSteps() {
        return next.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
