package dk.faelled.hearing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells who follows an old link why nothing is there, and what they can do. */
@ControllerAdvice
class ResponsesRemovedAdvice {

    @ExceptionHandler
    ModelAndView tell(ResponsesRemoved removed) {
        return new ModelAndView("hearing/removed", HttpStatus.GONE)
                .addObject("hearing", removed.hearing());
    }
}
