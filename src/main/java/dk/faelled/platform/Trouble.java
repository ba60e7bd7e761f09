package dk.faelled.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Forms whose security token is missing or too old: shown again, to be sent by hand. */
@Controller
public class Trouble {

    private static final String PATH = "/fejl/formular";

    /** Hands a form that the security filters refused to the page that shows it again. */
    public static void showAgain(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(PATH).forward(request, response);
    }

    @RequestMapping(PATH)
    ModelAndView expired(HttpServletRequest request) {
        return TroubleAdvice.trouble(HttpStatus.FORBIDDEN, request);
    }

    static String actionOf(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }
}
