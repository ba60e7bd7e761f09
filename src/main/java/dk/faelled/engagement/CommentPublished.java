package dk.faelled.engagement;

import java.time.Instant;
import java.util.UUID;

/** A comment on a subject is there for all to read. */
public record CommentPublished(String subjectType, UUID subjectId, Instant at) {}
