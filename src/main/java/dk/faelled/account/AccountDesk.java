package dk.faelled.account;

import dk.faelled.platform.Actor;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.Difference;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators invite people, give them roles and take them away. */
@Service
@AdministratorOnly
@Transactional
public class AccountDesk {

    /** An account in the list. */
    public record Row(
            UUID id,
            String name,
            String email,
            Role role,
            Account.State state,
            boolean codes,
            @Nullable Instant lastSignedInAt) {}

    private final Accounts accounts;
    private final AccountMails mails;
    private final SessionBook sessions;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDesk(
            Accounts accounts,
            AccountMails mails,
            SessionBook sessions,
            Passkeys passkeys,
            RecoveryCodes recovery,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.mails = mails;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the page of fifty, and one more when there are more
     */
    @Transactional(readOnly = true)
    public List<Row> list(String q, int page) {
        return jdbc.sql(
                        """
                        select id, name, email, role, state, code_secret is not null as codes,
                          last_signed_in_at
                        from account
                        where :q = '' or name ilike '%' || :q || '%' or email ilike '%' || :q || '%'
                        order by state = 'DEACTIVATED', name collate "da-x-icu", id
                        limit 51 offset :offset""")
                .param("q", q.strip().replaceAll("([%_\\\\])", "\\\\$1"))
                .param("offset", (page - 1) * 50)
                .query(Row.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Account open(UUID id) {
        return accounts.findById(id).orElseThrow(AccountNotFound::new);
    }

    @Transactional(readOnly = true)
    public boolean isKnown(String email) {
        return accounts.findByEmail(Account.normal(email)).isPresent();
    }

    public void invite(String email, String name, Role role, SignedIn by) {
        Account account = accounts.save(new Account(email, name, role, clock.instant()));
        mails.invited(account, by.name());
        announce(account, by.actor(), "account-invited", field("role", "", role));
    }

    /** Sends the letter again; the link in the last one is no good any more. */
    public void inviteAgain(UUID id, SignedIn by) {
        Account account = open(id);
        mails.invited(account, by.name());
        announce(account, by.actor(), "account-invited-again");
    }

    /**
     * @throws LastAdministrator when nobody would be left to administrate
     */
    public void describe(UUID id, String name, Role role, SignedIn by) {
        Account account = open(id);
        if (account.role() == Role.ADMINISTRATOR && role != Role.ADMINISTRATOR) {
            requireAnotherAdministrator(account);
        }
        Difference names = field("name", account.name(), name.strip());
        Difference roles = field("role", account.role(), role);
        account.describe(name, role);
        sessions.endAll(account.email());
        announce(account, by.actor(), "account-described", names, roles);
    }

    /** From now on nobody signs in with it, and whoever is in is out. */
    public void deactivate(UUID id, SignedIn by) {
        Account account = open(id);
        requireAnotherAdministrator(account);
        Difference states = field("state", account.state(), Account.State.DEACTIVATED);
        account.deactivate();
        sessions.endAll(account.email());
        announce(account, by.actor(), "account-deactivated", states);
    }

    public void reactivate(UUID id, SignedIn by) {
        Account account = open(id);
        account.reactivate();
        announce(
                account,
                by.actor(),
                "account-reactivated",
                field("state", Account.State.DEACTIVATED, account.state()));
    }

    /** For somebody who has lost phone and keys: only the password is left, by a new letter. */
    public void resetFactors(UUID id, SignedIn by) {
        Account account = open(id);
        account.stopCodes();
        recovery.forget(id);
        passkeys.removeAll(account.email());
        sessions.endAll(account.email());
        mails.told(account, "factors-reset");
        announce(account, by.actor(), "account-factors-reset");
    }

    public void signOutEverywhere(UUID id, SignedIn by) {
        Account account = open(id);
        sessions.endAll(account.email());
        announce(account, by.actor(), "account-signed-out");
    }

    private void requireAnotherAdministrator(Account account) {
        if (account.role() == Role.ADMINISTRATOR
                && account.state() == Account.State.ACTIVE
                && accounts.countByRoleAndState(Role.ADMINISTRATOR, Account.State.ACTIVE) < 2) {
            throw new LastAdministrator();
        }
    }

    private static Difference field(String name, Object before, Object after) {
        return Difference.of("account.field." + name, before, after);
    }

    private void announce(Account account, Actor by, String act, Difference... differences) {
        events.publishEvent(
                new AccountChanged(
                        account.subject(), by, act, clock.instant(), List.of(differences)));
    }
}
