package dk.faelled.governance;

import dk.faelled.platform.NotFound;

/** No such body, or no such seat or meeting in it. */
class BodyNotFound extends NotFound {}
