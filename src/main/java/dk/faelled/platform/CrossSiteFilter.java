package dk.faelled.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms sent from pages of other sites. Browsers say where a request comes from ({@code
 * Sec-Fetch-Site}, older ones {@code Origin}); a request that says neither is not from a browser
 * and carries no one's cookies.
 */
@Component
class CrossSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private final PortalProperties portal;

    CrossSiteFilter(PortalProperties portal) {
        this.portal = portal;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isFromOurPages(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isFromOurPages(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OUR_OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null
                || hostOf(origin).equals(request.getHeader("Host"))
                || hostOf(origin).equals(portal.publicUrl().getRawAuthority());
    }

    private static String hostOf(String origin) {
        try {
            @Nullable String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
