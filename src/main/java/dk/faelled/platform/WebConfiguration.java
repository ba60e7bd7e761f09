package dk.faelled.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** The portal's web ground: the language comes from the address, fixed addresses are open. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return LanguageFilter.localeOf(request);
            }

            @Override
            public void setLocale(
                    HttpServletRequest request,
                    @Nullable HttpServletResponse response,
                    @Nullable Locale locale) {
                throw new UnsupportedOperationException("The language is part of the address");
            }
        };
    }

    /**
     * Not used: it would look for a file behind every link of a page. Templates ask {@link Assets}
     * for the addresses of files.
     */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> noFilesBehindLinks() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> registration =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    PublicPaths platformPaths() {
        return PublicPaths.open("/assets/**", "/favicon.ico", "/robots.txt", "/error", "/fejl/**");
    }
}
