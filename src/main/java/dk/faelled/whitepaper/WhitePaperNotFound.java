package dk.faelled.whitepaper;

import dk.faelled.platform.NotFound;

/** No such white paper that the reader may see. */
class WhitePaperNotFound extends NotFound {}
