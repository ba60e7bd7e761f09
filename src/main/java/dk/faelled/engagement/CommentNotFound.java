package dk.faelled.engagement;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such comment. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class CommentNotFound extends RuntimeException {}
