package dk.faelled.pagecache;

import dk.faelled.platform.PublicPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Answers readers without an account from pages that are kept. It stands before everything else,
 * even the clock of requests, so that a kept page costs little more than a file; {@link PageUse}
 * counts.
 *
 * <p>Kept is only what a module named with {@link PublicPaths#andKept}, asked for without a cookie,
 * and answered without setting one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageCacheFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PageCacheFilter.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String LANGUAGE = "/en";
    private static final int LONGEST_ADDRESS = 300;
    private static final int LARGEST_PAGE = 2_000_000;

    /** The token of forms. Pages that are kept have none in them. */
    private static final String HARMLESS_COOKIE = "XSRF-TOKEN";

    private final PageShelf shelf;
    private final ContentVersion version;
    private final Clock clock;
    private final List<PathPattern> kept;
    private final PageUse use;

    PageCacheFilter(
            PageShelf shelf,
            ContentVersion version,
            Clock clock,
            List<PublicPaths> paths,
            PageUse use) {
        this.shelf = shelf;
        this.version = version;
        this.clock = clock;
        this.use = use;
        this.kept =
                paths.stream()
                        .flatMap(each -> each.kept().stream())
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                || request.getHeader(HttpHeaders.RANGE) != null
                || request.getHeader("HX-Request") != null
                || !isNobodyInParticular(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = address(request);
        PageShelf.Place place = shelf.find(address);
        if (place == null && isKept(request, address)) {
            place = shelf.make(address);
        }
        if (place == null || place.isPersonal(minute())) {
            chain.doFilter(request, response);
            return;
        }
        KeptPage page = place.page();
        if (page != null && page.holds(version.current(), minute())) {
            use.kept();
            page.send(request, response);
        } else {
            renderOnce(place, address, request, response, chain);
        }
    }

    /** Makes the page while others wait, and sends it when they need not wait any more. */
    private void renderOnce(
            PageShelf.Place place,
            String address,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        PageInTheMaking fresh = new PageInTheMaking(response);
        boolean alone = begin(place);
        KeptPage page;
        try {
            page = toBeShown(place, alone);
            if (page == null) {
                page = render(place, address, request, fresh, chain);
            }
        } finally {
            if (alone) {
                place.endRendering();
            }
        }
        if (page == null) {
            fresh.send();
        } else {
            page.send(request, response);
        }
    }

    private @Nullable KeptPage toBeShown(PageShelf.Place place, boolean alone) {
        KeptPage page = place.page();
        if (page == null) {
            return null;
        }
        ContentVersion.State now = version.current();
        if (page.holds(now, minute())) {
            use.kept();
            return page;
        }
        if (!alone && page.isUnchanged(now)) {
            // Somebody has tried for seconds: the database hardly answers.
            use.old();
            return page;
        }
        return null;
    }

    /** The page, or null where the answer is not one to be kept. */
    private @Nullable KeptPage render(
            PageShelf.Place place,
            String address,
            HttpServletRequest request,
            PageInTheMaking page,
            FilterChain chain)
            throws ServletException, IOException {
        ContentVersion.State madeOf = version.current();
        long minute = minute();
        KeptPage before = place.unchanged(madeOf);
        if (!isRendered(new AnyReader(request), page, chain, before != null)) {
            page.reset();
            use.old();
            return before;
        }
        if (page.getStatus() != 200) {
            shelf.drop(address);
            return null;
        }
        if (isPersonal(page)) {
            place.makePersonal(minute);
            return null;
        }
        KeptPage made = KeptPage.of(madeOf, minute, page);
        shelf.keep(address, place, made);
        return made;
    }

    /**
     * Whether the page could be made; where there is none to show instead, its trouble is shown.
     */
    private boolean isRendered(
            HttpServletRequest request, PageInTheMaking page, FilterChain chain, boolean hasOther)
            throws ServletException, IOException {
        use.rendered();
        try {
            chain.doFilter(request, page);
        } catch (ServletException | RuntimeException e) {
            if (!hasOther) {
                throw e;
            }
            LOG.error("A page is shown as it was before", e);
            return false;
        }
        return page.getStatus() < 500 || !hasOther;
    }

    private boolean isKept(HttpServletRequest request, String address) {
        if (address.length() > LONGEST_ADDRESS) {
            return false;
        }
        String path = request.getRequestURI();
        String within = path.startsWith(LANGUAGE + "/") ? path.substring(LANGUAGE.length()) : path;
        PathContainer plain = PathContainer.parsePath(within.equals(LANGUAGE) ? "/" : within);
        return kept.stream().anyMatch(pattern -> pattern.matches(plain));
    }

    private static boolean isPersonal(PageInTheMaking page) {
        return page.getHeader(HttpHeaders.SET_COOKIE) != null
                || page.getContentSize() > LARGEST_PAGE
                || page.getContentType() == null;
    }

    /** Whoever is signed in, or known to a form, has a cookie that says so. */
    private static boolean isNobodyInParticular(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null
                        || Arrays.stream(cookies)
                                .allMatch(cookie -> cookie.getName().equals(HARMLESS_COOKIE)))
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = (request.isSecure() ? "s " : "") + request.getRequestURI();
        return query == null ? path : path + "?" + query;
    }

    private static boolean begin(PageShelf.Place place) {
        try {
            return place.beginRendering();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long minute() {
        return clock.millis() / 60_000;
    }

    /**
     * A reader who asks for the page and nothing in particular: what is kept must not depend on who
     * came first.
     */
    private static final class AnyReader extends HttpServletRequestWrapper {

        AnyReader(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isWish(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isWish(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        private static boolean isWish(String header) {
            return header.regionMatches(
                    true, 0, HttpHeaders.ACCEPT, 0, HttpHeaders.ACCEPT.length());
        }
    }
}
