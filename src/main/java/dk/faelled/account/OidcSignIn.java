package dk.faelled.account;

import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recognises whom the municipality's own sign-in (OpenID Connect) vouches for. Nobody gets in who
 * was not invited: at the first time the verified e-mail decides, from then on the identity the
 * sign-in gave.
 */
@Service
class OidcSignIn {

    private final Accounts accounts;

    OidcSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    public Optional<SignedIn> recognise(OidcUser user) {
        String subject = user.getIssuer() + "|" + user.getSubject();
        Optional<Account> known = accounts.findByOidcSubject(subject);
        String email = user.getEmail();
        if (known.isEmpty() && email != null && Boolean.TRUE.equals(user.getEmailVerified())) {
            known =
                    accounts.findByEmail(Account.normal(email))
                            .filter(account -> account.oidcSubject() == null)
                            .filter(account -> account.state() != Account.State.DEACTIVATED);
            known.ifPresent(account -> account.comeFrom(subject));
        }
        return known.filter(account -> account.state() == Account.State.ACTIVE)
                .map(Account::asSignedIn);
    }
}
