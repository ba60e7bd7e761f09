package dk.faelled.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Who has a session cannot be known while the database is away, so that no page is even looked for.
 * They are told like everybody else ({@link TroubleAdvice}), and what they typed is kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class DatabaseAwayFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayFilter.class);

    private final ObjectProvider<ThymeleafViewResolver> views;

    DatabaseAwayFilter(ObjectProvider<ThymeleafViewResolver> views) {
        this.views = views;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException | TransactionException e) {
            if (response.isCommitted()) {
                throw e;
            }
            LOG.warn("Nobody's session is known, the database does not answer: {}", e.getMessage());
            show(request, response);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        ModelAndView trouble = TroubleAdvice.trouble(HttpStatus.SERVICE_UNAVAILABLE, request);
        Locale locale = LanguageFilter.localeOf(request);
        // What the dispatcher would have told the templates.
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        LocaleContextHolder.setLocale(locale);
        try {
            View view =
                    views.getObject()
                            .resolveViewName(String.valueOf(trouble.getViewName()), locale);
            if (view != null) {
                view.render(trouble.getModel(), request, response);
            }
        } catch (Exception e) { // a view declares nothing narrower
            throw new ServletException("The trouble could not be told", e);
        } finally {
            LocaleContextHolder.resetLocaleContext();
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
