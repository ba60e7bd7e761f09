package dk.faelled.plan;

/**
 * What a plan is, in short.
 *
 * @param lead what it is about, in at most two sentences
 * @param vision in Markdown, as purpose and mandate
 */
public record About(
        PlanKind kind,
        String title,
        String lead,
        String vision,
        String purpose,
        String mandate,
        ContactPerson contact,
        PlanBodies bodies) {}
