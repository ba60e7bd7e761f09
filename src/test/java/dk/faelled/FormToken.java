package dk.faelled;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends a request as a form of the portal does: with the token its page was given, in the cookie
 * and in the form. Spring's own stand-in would replace the portal's way of checking tokens for all
 * tests that come after.
 */
public final class FormToken implements RequestPostProcessor {

    private static final String TOKEN = "c3d4b6f0-5d3e-4a52-9a52-0f6f7d3f5a10";

    private FormToken() {}

    public static FormToken formToken() {
        return new FormToken();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        Cookie token = new Cookie("XSRF-TOKEN", TOKEN);
        request.setCookies(
                Stream.concat(Arrays.stream(cookies), Stream.of(token)).toArray(Cookie[]::new));
        request.setParameter("_csrf", masked());
        return request;
    }

    /** The token after as many bytes it is combined with; here they are zero. */
    private static String masked() {
        return masked(TOKEN);
    }

    /** The same for a token of one's own, sent over the network. */
    public static String masked(String value) {
        byte[] token = value.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
