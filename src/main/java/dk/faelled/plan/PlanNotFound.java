package dk.faelled.plan;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such plan, or nothing of that name in it, that the reader may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PlanNotFound extends RuntimeException {}
