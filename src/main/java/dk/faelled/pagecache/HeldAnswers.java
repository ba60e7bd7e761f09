package dk.faelled.pagecache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Holds the answer to a form back until every instance knows what it changed. Whoever follows the
 * redirect, or tells a neighbour to look, sees the new page.
 */
@Component
class HeldAnswers implements HandlerInterceptor, WebMvcConfigurer {

    private static final String BEFORE = HeldAnswers.class.getName() + ".before";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ContentVersion version;

    HeldAnswers(ContentVersion version) {
        this.version = version;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())) {
            request.setAttribute(BEFORE, Optional.ofNullable(version.current()));
        }
        return true;
    }

    /** Called when what the form did is committed, and before anything is answered. */
    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView answer)
            throws InterruptedException {
        if (request.getAttribute(BEFORE) instanceof Optional<?> before
                && !before.equals(Optional.ofNullable(version.ask()))) {
            Thread.sleep(ContentVersion.TRUSTED);
        }
    }
}
