package dk.faelled.idea;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An act that does not fit the state an idea is in, mostly because somebody else acted first. */
@ResponseStatus(HttpStatus.CONFLICT)
public class IllegalIdeaTransition extends RuntimeException {

    IllegalIdeaTransition(String message) {
        super(message);
    }
}
