package dk.faelled.account;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account: password, codes, keys, the way back in. */
@Service
@Transactional
class OwnAccount {

    private static final Duration INVITATION_LIFE = Duration.ofDays(7);
    private static final Duration RESET_LIFE = Duration.ofHours(2);

    private final Accounts accounts;
    private final SecretLinks links;
    private final PasswordEncoder passwords;
    private final PasswordPolicy policy;
    private final OneTimeCodes codes;
    private final RecoveryCodes recovery;
    private final SessionBook sessions;
    private final AccountMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccount(
            Accounts accounts,
            SecretLinks links,
            PasswordEncoder passwords,
            PasswordPolicy policy,
            OneTimeCodes codes,
            RecoveryCodes recovery,
            SessionBook sessions,
            AccountMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.policy = policy;
        this.codes = codes;
        this.recovery = recovery;
        this.sessions = sessions;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Account open(UUID id) {
        return accounts.findById(id).orElseThrow(AccountNotFound::new);
    }

    /** What is wrong with a password for this account, as a message key. */
    @Transactional(readOnly = true)
    Optional<String> problem(Account account, String password) {
        return policy.problem(password, List.of(account.name(), account.email()));
    }

    /** The account that a link from an invitation or a forgotten password opens, while it works. */
    @Transactional(readOnly = true)
    Optional<Account> linked(String token) {
        return links.open(new Secret(token))
                .filter(this::isFresh)
                .flatMap(target -> accounts.findById(target.id()))
                .filter(account -> account.state() != Account.State.DEACTIVATED);
    }

    /** Sets the password the link was sent for; the link is used up, all sessions are over. */
    void setPassword(String token, String password) {
        Account account = linked(token).orElseThrow(AccountNotFound::new);
        account.setPassword(passwords.encode(password));
        links.revoke(AccountMails.INVITATION, account.id());
        links.revoke(AccountMails.RESET, account.id());
        sessions.endAll(account.email());
        announce(account, "account-password");
    }

    /**
     * @param session the session that stays
     * @return false when the present password is another
     */
    boolean changePassword(UUID id, String present, String password, String session) {
        Account account = open(id);
        if (!account.hasPassword() || !passwords.matches(present, account.passwordHash())) {
            return false;
        }
        account.setPassword(passwords.encode(password));
        sessions.endOthers(account.email(), session);
        mails.told(account, "password-changed");
        announce(account, "account-password");
        return true;
    }

    /** Sends a link to whoever has an active account there; says nothing of who has. */
    void forgot(String email) {
        accounts.findByEmailAndState(Account.normal(email), Account.State.ACTIVE)
                .ifPresent(mails::forgot);
    }

    /**
     * Turns codes on with a secret the app knows now, which a first code proves.
     *
     * @return the codes for the day the phone is lost; empty when the code was wrong
     */
    List<String> useCodes(UUID id, String secret, String code) {
        OptionalLong step = codes.stepOf(secret, code);
        if (step.isEmpty()) {
            return List.of();
        }
        Account account = open(id);
        account.useCodes(secret);
        account.takeCode(step.getAsLong());
        mails.told(account, "codes-on");
        announce(account, "account-codes-on");
        return recovery.renew(id);
    }

    /**
     * @return false when the password is another: whoever borrowed the browser does not weaken it
     */
    boolean stopCodes(UUID id, String password) {
        Account account = open(id);
        if (account.hasPassword() && !passwords.matches(password, account.passwordHash())) {
            return false;
        }
        account.stopCodes();
        recovery.forget(id);
        mails.told(account, "codes-off");
        announce(account, "account-codes-off");
        return true;
    }

    /** Whether a code from the app, or one for the day it is lost, is right; it is used up then. */
    boolean takeCode(UUID id, String code) {
        Account account = open(id);
        String secret = account.codeSecret();
        if (secret == null) {
            return false;
        }
        OptionalLong step = codes.stepOf(secret, code);
        return step.isPresent() ? account.takeCode(step.getAsLong()) : recovery.take(id, code);
    }

    void signedIn(UUID id) {
        open(id).signedIn(clock.instant());
    }

    private boolean isFresh(SecretLinks.Target target) {
        Duration life =
                switch (target.type()) {
                    case AccountMails.INVITATION -> INVITATION_LIFE;
                    case AccountMails.RESET -> RESET_LIFE;
                    default -> Duration.ZERO;
                };
        return target.since().plus(life).isAfter(clock.instant());
    }

    private void announce(Account account, String act) {
        Actor owner = new Actor(account.id(), account.name());
        events.publishEvent(
                new AccountChanged(account.subject(), owner, act, clock.instant(), List.of()));
    }
}
