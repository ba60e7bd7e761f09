package dk.faelled.account;

import dk.faelled.platform.Actor;
import dk.faelled.platform.OneAtATime;
import dk.faelled.platform.PortalProperties;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a new installation gets its first administrator: as long as there is no account at all, each
 * start prints a link into the log that makes one, once.
 */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String LINK = "first-administrator";
    private static final UUID NOBODY_YET = new UUID(0, 0);

    private final Accounts accounts;
    private final SecretLinks links;
    private final OneAtATime oneAtATime;
    private final PasswordEncoder passwords;
    private final PortalProperties portal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAdministrator(
            Accounts accounts,
            SecretLinks links,
            OneAtATime oneAtATime,
            PasswordEncoder passwords,
            PortalProperties portal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.oneAtATime = oneAtATime;
        this.passwords = passwords;
        this.portal = portal;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void offerLink() {
        if (accounts.count() > 0) {
            return;
        }
        links.revoke(LINK, NOBODY_YET);
        Secret secret = links.issue(LINK, NOBODY_YET);
        LOG.info(
                "There is no account yet. Create the administrator here, once:\n\n  {}\n",
                portal.link("/opstart/" + secret.value()));
    }

    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return links.open(new Secret(token))
                        .filter(target -> target.type().equals(LINK))
                        .isPresent()
                && accounts.count() == 0;
    }

    /**
     * @throws AccountNotFound when the link is used, or was never one
     */
    @Transactional
    public void create(String token, String name, String email, String password) {
        oneAtATime.hold(NOBODY_YET);
        if (!isOpen(token)) {
            throw new AccountNotFound();
        }
        Account account = new Account(email, name, Role.ADMINISTRATOR, clock.instant());
        account.setPassword(passwords.encode(password));
        accounts.save(account);
        links.revoke(LINK, NOBODY_YET);
        events.publishEvent(
                new AccountChanged(
                        account.subject(),
                        new Actor(account.id(), account.name()),
                        "account-first",
                        clock.instant(),
                        List.of()));
    }
}
