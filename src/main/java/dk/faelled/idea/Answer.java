package dk.faelled.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The municipality's answer to an idea.
 *
 * @param unit the part of the municipality that answers
 */
@Embeddable
public record Answer(
        @Column(name = "answer_text") String text,
        @Column(name = "answer_unit") String unit,
        @Column(name = "answered_at") Instant at) {}
