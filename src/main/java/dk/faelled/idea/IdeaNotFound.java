package dk.faelled.idea;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such idea or idea bank that the reader may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class IdeaNotFound extends RuntimeException {}
