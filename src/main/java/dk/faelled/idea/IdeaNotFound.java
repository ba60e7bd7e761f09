package dk.faelled.idea;

import dk.faelled.platform.NotFound;

/** No such idea or idea bank that the reader may see. */
class IdeaNotFound extends NotFound {}
