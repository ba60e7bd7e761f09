package dk.faelled.response;

import dk.faelled.platform.NotFound;

/** No such draft or response that the reader may see. */
public class ResponseNotFound extends NotFound {}
