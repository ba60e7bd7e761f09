package dk.faelled.account;

import java.time.Clock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** People for tests. */
@TestComponent
public class AccountMother {

    public static final String PASSWORD = "fjorden-er-blank-i-dag";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccountMother(
            Accounts accounts,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Somebody who can sign in with {@link #PASSWORD}; the same one for the same address. */
    public SignedIn active(String email, Role role) {
        return transaction.execute(
                status ->
                        accounts.findByEmail(email)
                                .orElseGet(() -> create(email, role))
                                .asSignedIn());
    }

    private Account create(String email, Role role) {
        Account account = new Account(email, email.replaceAll("@.*", ""), role, clock.instant());
        account.setPassword(passwords.encode(PASSWORD));
        return accounts.save(account);
    }
}
