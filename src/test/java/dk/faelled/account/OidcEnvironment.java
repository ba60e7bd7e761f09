package dk.faelled.account;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/** Tells the portal of the municipality's own sign-in. */
@Order(2)
public class OidcEnvironment
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String REGISTRATION =
            "spring.security.oauth2.client.registration.kommune.";
    private static volatile String portal = "";

    static List<String> redirects() {
        return List.of(portal + "/login/oauth2/code/kommune");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        portal = "http://localhost:" + context.getEnvironment().getProperty("server.port");
        TestPropertyValues.of(
                        REGISTRATION + "client-id=" + OidcServer.CLIENT,
                        REGISTRATION + "client-secret=" + OidcServer.SECRET,
                        REGISTRATION + "client-name=Fjordby Kommunes login",
                        REGISTRATION + "scope=openid,email",
                        REGISTRATION + "authorization-grant-type=authorization_code",
                        REGISTRATION + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
                        "spring.security.oauth2.client.provider.kommune.issuer-uri="
                                + OidcServer.issuer())
                .applyTo(context);
    }
}
