package dk.faelled.account;

import dk.faelled.platform.DemoFile;
import dk.faelled.platform.PortalProperties;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's sign-ins, told in the log when the portal is ready. */
@Component
@Profile("demo")
@Order(DemoFile.ACCOUNT)
class AccountDemoData implements ApplicationRunner {

    private record Person(String email, String name, Role role) {}

    private static final Logger LOG = LoggerFactory.getLogger(AccountDemoData.class);
    private static final String PASSWORD = "sammen-om-fjorden";
    private static final List<Person> PEOPLE =
            List.of(
                    new Person("mille@fjordby.example", "Mille Muslingesø", Role.OFFICIAL),
                    new Person("gerda@fjordby.example", "Gerda Græsholm", Role.OFFICIAL),
                    new Person("anker@fjordby.example", "Anker Ankerhjelm", Role.ADMINISTRATOR),
                    new Person("ditlev@fjordby.example", "Ditlev Drivtømmer", Role.OFFICIAL),
                    new Person("viggo@fjordby.example", "Viggo Vigsund", Role.POLITICIAN),
                    new Person("tove@fjordby.example", "Tove Tangager", Role.POLITICIAN),
                    new Person("rigmor@fjordby.example", "Rigmor Rørhøne", Role.POLITICIAN));

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final PortalProperties portal;
    private final Clock clock;

    AccountDemoData(
            Accounts accounts, PasswordEncoder passwords, PortalProperties portal, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (accounts.count() > 0) {
            return;
        }
        String hash = passwords.encode(PASSWORD);
        for (Person person : PEOPLE) {
            Account account = new Account(person.email, person.name, person.role, clock.instant());
            account.setPassword(hash);
            accounts.save(account);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        StringBuilder text = new StringBuilder("The portal is ready: ").append(portal.publicUrl());
        text.append("\n\n  Demonstration sign-ins, password \"").append(PASSWORD).append("\":");
        PEOPLE.forEach(
                person ->
                        text.append(
                                "\n    %-24s %s (%s)"
                                        .formatted(person.email, person.name, person.role)));
        LOG.info("{}\n", text);
    }
}
