package dk.faelled.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a case is known by.
 *
 * @param title public also for a closed case, once the agenda is
 * @param caseNumber in the municipality's records: KLE number, facet, serial number, year
 * @param kleNumber the municipalities' common classification of their tasks; may be empty
 */
@Embeddable
public record CaseFacts(
        String title,
        @Enumerated(EnumType.STRING) CaseKind kind,
        String caseNumber,
        String kleNumber) {

    /** As a case number is written: 17.00.00-A00-3-19. */
    public static final String NUMBER =
            "(\\d{2}\\.\\d{2}\\.\\d{2}-[A-ZÆØÅ]\\d{2}-\\d{1,6}-\\d{2})?";

    public static final String KLE = "(\\d{2}(\\.\\d{2}(\\.\\d{2})?)?)?";
}
