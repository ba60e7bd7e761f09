package dk.faelled;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives requests that MockMvc signs in what every browser of somebody signed in sends along: a
 * cookie that says it is somebody in particular. It stands before all filters of the portal.
 */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE)
class CookieOfTheSignedIn implements MockMvcBuilderCustomizer {

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> portal) {
        portal.addFilters(new Giving());
    }

    private static final class Giving extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !WebTestUtils.getSecurityContextRepository(request).containsContext(request);
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(new WithCookie(request), response);
        }
    }

    private static final class WithCookie extends HttpServletRequestWrapper {

        WithCookie(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            Cookie[] cookies = super.getCookies();
            List<Cookie> all = new ArrayList<>(cookies == null ? List.of() : List.of(cookies));
            all.add(new Cookie("SIGNED-IN", "yes"));
            return all.toArray(Cookie[]::new);
        }
    }
}
