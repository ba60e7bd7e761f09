package dk.faelled.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The language is part of the address: {@code /en/planer} is {@code /planer} in English. The prefix
 * is handed on as the context path, so every link and redirect the portal writes keeps the language
 * by itself, and no controller knows of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LanguageFilter extends OncePerRequestFilter {

    static final String ENGLISH_PREFIX = "/en";
    private static final String LOCALE = LanguageFilter.class.getName() + ".locale";

    static Locale localeOf(HttpServletRequest request) {
        return request.getAttribute(LOCALE) instanceof Locale locale
                ? locale
                : DanishFormats.DANISH;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (path.equals(ENGLISH_PREFIX) || path.startsWith(ENGLISH_PREFIX + "/")) {
            request.setAttribute(LOCALE, Locale.UK);
        }
        boolean english = localeOf(request).equals(Locale.UK);
        chain.doFilter(english ? new EnglishRequest(request) : request, response);
    }

    /** Error pages speak the language of the address that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class EnglishRequest extends HttpServletRequestWrapper {

        EnglishRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getContextPath() {
            return super.getContextPath() + ENGLISH_PREFIX;
        }

        @Override
        public String getRequestURI() {
            String uri = super.getRequestURI();
            if (uri.equals(ENGLISH_PREFIX)) {
                return ENGLISH_PREFIX + "/";
            }
            return uri.startsWith(ENGLISH_PREFIX + "/") ? uri : ENGLISH_PREFIX + uri;
        }

        @Override
        public String getServletPath() {
            String path = super.getServletPath();
            if (!path.startsWith(ENGLISH_PREFIX)) {
                return path;
            }
            String within = path.substring(ENGLISH_PREFIX.length());
            return within.isEmpty() ? "/" : within;
        }
    }
}
