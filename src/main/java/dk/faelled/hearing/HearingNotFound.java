package dk.faelled.hearing;

import dk.faelled.platform.NotFound;

/** No such hearing, or nothing of that name in it, that the reader may see. */
public class HearingNotFound extends NotFound {}
