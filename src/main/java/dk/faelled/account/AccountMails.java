package dk.faelled.account;

import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Letters to those who have an account. Their links set a password, once. */
@Component
class AccountMails {

    static final String INVITATION = "account-invitation";
    static final String RESET = "account-reset";

    private final Outbox outbox;
    private final SecretLinks links;

    AccountMails(Outbox outbox, SecretLinks links) {
        this.outbox = outbox;
        this.links = links;
    }

    void invited(Account account, String by) {
        links.revoke(INVITATION, account.id());
        Secret secret = links.issue(INVITATION, account.id());
        outbox.post(
                letter(account, "invited")
                        .paragraph("account.mail.invited.text", account.name(), by)
                        .paragraph("account.mail.invited.life")
                        .action("account.mail.invited.action", path(secret)));
    }

    void forgot(Account account) {
        links.revoke(RESET, account.id());
        Secret secret = links.issue(RESET, account.id());
        outbox.post(
                letter(account, "reset")
                        .paragraph("account.mail.reset.text", account.name())
                        .paragraph("account.mail.reset.life")
                        .action("account.mail.reset.action", path(secret)));
    }

    /** Tells the owner what became of the account, so that nobody else does it unnoticed. */
    void told(Account account, String what) {
        outbox.post(letter(account, what).paragraph("account.mail." + what + ".text"));
    }

    private static String path(Secret secret) {
        return "/konto/adgang/" + secret.value();
    }

    private static Letter letter(Account account, String occasion) {
        return Letter.to(
                account.email(),
                DanishFormats.DANISH,
                "account-" + occasion + ":" + UUID.randomUUID(),
                "account.mail." + occasion + ".subject");
    }
}
