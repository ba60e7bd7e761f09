package dk.faelled.account;

import dk.faelled.platform.PortalProperties;
import dk.faelled.platform.PublicPaths;
import dk.faelled.platform.Trouble;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/**
 * Deny by default: only what modules declare as {@link PublicPaths} is open. No inline style or
 * script runs, no other site frames the portal or receives its addresses.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_SECURITY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Where a stranger is asked to sign in; any other closed address does not exist for one. */
    private static final RequestMatcher WORKPLACES =
            new OrRequestMatcher(
                    PathPatternRequestMatcher.pathPattern("/forvaltning/**"),
                    PathPatternRequestMatcher.pathPattern("/administration/**"),
                    PathPatternRequestMatcher.pathPattern("/politik/**"),
                    PathPatternRequestMatcher.pathPattern("/konto/**"));

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            List<PublicPaths> paths,
            SignInThrottle throttle,
            SignInOutcome outcome,
            MetricsAccess metrics,
            PortalProperties portal,
            ObjectProvider<ClientRegistrationRepository> municipalities) {
        if (municipalities.getIfAvailable() != null) {
            http.oauth2Login(
                    login ->
                            login.loginPage("/log-ind")
                                    .successHandler(outcome::municipalityVouches)
                                    .failureHandler(
                                            (request, response, failure) ->
                                                    response.sendRedirect("/log-ind?fejl")));
        }
        return http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.FORWARD, DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(all(paths, true))
                                        .permitAll()
                                        .requestMatchers(
                                                "/konto/**", "/politik/**", "/webauthn/register/**")
                                        .authenticated()
                                        .requestMatchers("/actuator/prometheus")
                                        .access(metrics)
                                        .requestMatchers("/actuator/**", "/administration/**")
                                        .hasRole("ADMINISTRATOR")
                                        .requestMatchers("/forvaltning/**")
                                        .hasAnyRole("OFFICIAL", "ADMINISTRATOR")
                                        .anyRequest()
                                        .denyAll())
                .formLogin(
                        form ->
                                form.loginPage("/log-ind")
                                        .usernameParameter("email")
                                        .successHandler(outcome::passwordRight)
                                        .failureHandler(outcome::passwordNotEnough)
                                        .permitAll())
                .webAuthn(
                        keys ->
                                keys.rpId(portal.publicUrl().getHost())
                                        .disableDefaultRegistrationPage(true)
                                        .withObjectPostProcessor(answeringWith(outcome)))
                .logout(out -> out.logoutUrl("/log-ud").logoutSuccessUrl("/").permitAll())
                .addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(tokens())
                                        .ignoringRequestMatchers(all(paths, false)))
                .exceptionHandling(
                        handling ->
                                handling.accessDeniedHandler(refusal())
                                        .defaultAuthenticationEntryPointFor(
                                                new LoginUrlAuthenticationEntryPoint("/log-ind"),
                                                WORKPLACES)
                                        .defaultAuthenticationEntryPointFor(
                                                (request, response, failure) ->
                                                        response.sendError(404),
                                                AnyRequestMatcher.INSTANCE))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                policy -> policy.policyDirectives(CONTENT_SECURITY))
                                        .referrerPolicy(
                                                policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .permissionsPolicyHeader(
                                                policy ->
                                                        policy.policy(
                                                                "camera=(), geolocation=(),"
                                                                        + " microphone=()")))
                .build();
    }

    /** Requests are timed as a whole; timing each security filter costs more than it tells. */
    @Bean
    SecurityObservationSettings requestsAreTimedAsAWhole() {
        return SecurityObservationSettings.noObservations();
    }

    /** Argon2id with the parameters OWASP recommends. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }

    @Bean
    UserDetailsService signIns(Accounts accounts) {
        return email ->
                accounts.findByEmailAndState(Account.normal(email), Account.State.ACTIVE)
                        .map(Account::asSignedIn)
                        .orElseThrow(() -> UsernameNotFoundException.fromUsername(email));
    }

    /** Whoever has codes turned on is asked for one after the right password. */
    @Bean
    DaoAuthenticationProvider passwords(UserDetailsService signIns, PasswordEncoder encoder) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(signIns);
        provider.setPasswordEncoder(encoder);
        provider.setPostAuthenticationChecks(
                who -> {
                    if (who instanceof SignedIn signedIn && signedIn.usesCodes()) {
                        throw new CodeNeeded(signedIn);
                    }
                });
        return provider;
    }

    @Bean
    PublicPaths accountPaths() {
        return PublicPaths.open(
                "/log-ind",
                "/log-ind/**",
                "/login/webauthn",
                "/webauthn/authenticate/options",
                "/konto/adgang/**",
                "/opstart/**",
                "/actuator/health/**");
    }

    private static ObjectPostProcessor<WebAuthnAuthenticationFilter> answeringWith(
            SignInOutcome outcome) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationSuccessHandler(outcome::passkeyRight);
                return filter;
            }
        };
    }

    /** The token lives in a cookie, so a form survives a restart and any instance takes it. */
    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    /** A form with an old token is shown again instead of being lost. */
    private static AccessDeniedHandler refusal() {
        return (request, response, denied) -> {
            if (denied instanceof CsrfException) {
                Trouble.showAgain(request, response);
            } else {
                response.sendError(WORKPLACES.matches(request) ? 403 : 404);
            }
        };
    }

    private static String[] all(List<PublicPaths> paths, boolean open) {
        return paths.stream()
                .flatMap(each -> (open ? each.open() : each.withoutToken()).stream())
                .toArray(String[]::new);
    }
}
