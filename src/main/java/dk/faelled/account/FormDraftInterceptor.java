package dk.faelled.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Drops a draft once its form was saved: it names the draft, and saving answers by a redirect. */
@Component
class FormDraftInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final String NAMED_BY = "draft";

    private final FormDrafts drafts;

    FormDraftInterceptor(FormDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/forvaltning/**", "/administration/**");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        String form = request.getParameter(NAMED_BY);
        Authentication viewer = SecurityContextHolder.getContext().getAuthentication();
        boolean saved = response.getStatus() >= 300 && response.getStatus() < 400;
        if (form != null
                && saved
                && request.getMethod().equals("POST")
                && viewer != null
                && viewer.getPrincipal() instanceof SignedIn who) {
            drafts.drop(who.id(), form);
        }
    }
}
