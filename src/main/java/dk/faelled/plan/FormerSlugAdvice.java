package dk.faelled.plan;

import dk.faelled.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads readers on who come to an address that a plan had before. */
@ControllerAdvice
class FormerSlugAdvice {

    private static final Pattern PLAN = Pattern.compile("/planer/([^/]+)(/.*)?");

    private final FormerSlugs slugs;

    FormerSlugAdvice(FormerSlugs slugs) {
        this.slugs = slugs;
    }

    @ExceptionHandler(NotFound.class)
    void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path =
                PLAN.matcher(request.getRequestURI().substring(request.getContextPath().length()));
        Optional<String> slug =
                path.matches() && request.getMethod().equals("GET")
                        ? slugs.now(path.group(1))
                        : Optional.empty();
        if (slug.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String rest = path.group(2) == null ? "" : path.group(2);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                HttpHeaders.LOCATION,
                request.getContextPath() + "/planer/" + slug.get() + rest + query);
    }
}
