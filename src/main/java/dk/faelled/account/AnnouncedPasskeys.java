package dk.faelled.account;

import dk.faelled.platform.Actor;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps passkeys. No key comes or goes without its owner hearing of it, whichever way it was. */
@Component
class AnnouncedPasskeys implements UserCredentialRepository {

    private final JdbcUserCredentialRepository keys;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final Accounts accounts;
    private final AccountMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnouncedPasskeys(
            JdbcOperations jdbc,
            PublicKeyCredentialUserEntityRepository owners,
            Accounts accounts,
            AccountMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keys = new JdbcUserCredentialRepository(jdbc);
        this.owners = owners;
        this.accounts = accounts;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Also called at each sign-in, to count; only a new key is told. */
    @Override
    @Transactional
    public void save(CredentialRecord key) {
        boolean isNew = keys.findByCredentialId(key.getCredentialId()) == null;
        keys.save(key);
        if (isNew) {
            tell(key, "account-key-added", "key-added");
        }
    }

    @Override
    @Transactional
    public void delete(Bytes id) {
        CredentialRecord key = keys.findByCredentialId(id);
        keys.delete(id);
        if (key != null) {
            tell(key, "account-key-removed", "key-removed");
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return keys.findByCredentialId(id);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return keys.findByUserId(userId);
    }

    private void tell(CredentialRecord key, String act, String letter) {
        PublicKeyCredentialUserEntity owner = owners.findById(key.getUserEntityUserId());
        if (owner == null) {
            return;
        }
        accounts.findByEmail(owner.getName())
                .ifPresent(
                        account -> {
                            mails.told(account, letter);
                            events.publishEvent(
                                    new AccountChanged(
                                            account.subject(),
                                            new Actor(account.id(), account.name()),
                                            act,
                                            clock.instant(),
                                            List.of()));
                        });
    }
}
