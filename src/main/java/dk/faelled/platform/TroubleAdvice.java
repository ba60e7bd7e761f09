package dk.faelled.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * When a form cannot be received now, what was typed is shown again on the page that says so, with
 * a button that sends it once more. Whoever repeats a submit that did arrive makes no second
 * record: forms carry a key of their own.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TroubleAdvice {

    /** One thing that was typed, by the name of its field. */
    record Typed(String name, String value) {

        /** Texts are shown; short technical values only travel along. */
        public boolean isText() {
            return value.length() > 3 && !name.startsWith("_") && !HIDDEN.contains(name);
        }
    }

    private static final Set<String> HIDDEN =
            Set.of("altcha", "shown", "shownSignature", "submissionKey", "website", "picture");
    private static final Set<String> NEVER_REPEATED =
            Set.of("_csrf", "password", "present", "again", "kode", "altcha");
    private static final Logger LOG = LoggerFactory.getLogger(TroubleAdvice.class);

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        QueryTimeoutException.class,
        TransientDataAccessException.class,
        // What waited too long for a lock.
        UncategorizedSQLException.class,
        JpaSystemException.class
    })
    ModelAndView databaseAway(Exception failure, HttpServletRequest request) {
        LOG.warn("Not answered, the database did not: {}", failure.getMessage());
        return trouble(HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, StateConflict.class})
    ModelAndView changedMeanwhile(HttpServletRequest request) {
        return trouble(HttpStatus.CONFLICT, request);
    }

    @ExceptionHandler(TooManyRequests.class)
    ModelAndView tooMany(HttpServletRequest request) {
        return trouble(HttpStatus.TOO_MANY_REQUESTS, request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return trouble(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    static ModelAndView trouble(HttpStatus status, HttpServletRequest request) {
        return new ModelAndView("platform/trouble", status)
                .addObject("status", status.value())
                .addObject("typed", typed(request))
                .addObject("action", Trouble.actionOf(request));
    }

    private static List<Typed> typed(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return List.of();
        }
        List<Typed> typed = new ArrayList<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!NEVER_REPEATED.contains(name)) {
                                for (String value : values) {
                                    typed.add(new Typed(name, value));
                                }
                            }
                        });
        return typed;
    }
}
