package dk.faelled.engagement;

import java.util.UUID;

/** How many support a subject now. */
public record SupportCounted(String subjectType, UUID subjectId, int supporters) {}
