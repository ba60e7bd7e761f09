package dk.faelled.engagement;

import dk.faelled.platform.NotFound;

/** No such comment or report. */
class CommentNotFound extends NotFound {}
