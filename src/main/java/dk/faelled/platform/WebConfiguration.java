package dk.faelled.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.util.ResourceUtils;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** The portal's web ground: the language comes from the address, fixed addresses are open. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSourceProperties.class)
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
     * The texts of a language in one table, since a page asks for hundreds of them: looked for in
     * one bundle of a module after another, they would take a good part of its time.
     */
    @Bean
    MessageSource messageSource(MessageSourceProperties properties) {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasenames(
                properties.getBasename().stream()
                        .map(ResourceUtils.CLASSPATH_URL_PREFIX::concat)
                        .toArray(String[]::new));
        texts.setDefaultEncoding(properties.getEncoding().name());
        texts.setFallbackToSystemLocale(properties.isFallbackToSystemLocale());
        return texts;
    }

    /** Most pages, compressed, go out in one piece. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> piecesOfAPage() {
        return server ->
                server.addConnectorCustomizers(
                        connector -> connector.setProperty("socket.appWriteBufSize", "32768"));
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
