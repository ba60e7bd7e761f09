package dk.faelled.conference;

import jakarta.persistence.Embeddable;

/**
 * What a conference says about itself. Only the title is never empty.
 *
 * @param purpose Markdown: why it is held and what its result is used for
 * @param themeQuestion the one question everybody talks about
 * @param practical Markdown: food, transport, child care
 */
@Embeddable
public record ConferenceText(
        String title, String lead, String purpose, String themeQuestion, String practical) {}
