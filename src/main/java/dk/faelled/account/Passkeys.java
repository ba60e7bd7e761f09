package dk.faelled.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys people sign in with. */
@Component
class Passkeys {

    /** One passkey, as its owner named it. */
    record Entry(String id, String label, @Nullable Instant created, @Nullable Instant lastUsed) {}

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository keys;

    Passkeys(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository keys) {
        this.owners = owners;
        this.keys = keys;
    }

    List<Entry> of(String email) {
        return records(email).stream()
                .map(
                        key ->
                                new Entry(
                                        key.getCredentialId().toBase64UrlString(),
                                        key.getLabel(),
                                        key.getCreated(),
                                        key.getLastUsed()))
                .toList();
    }

    /** Removes one of this person's keys; false when there is none of that id. */
    boolean remove(String email, String id) {
        boolean own =
                records(email).stream()
                        .anyMatch(key -> key.getCredentialId().toBase64UrlString().equals(id));
        if (own) {
            keys.delete(Bytes.fromBase64(id));
        }
        return own;
    }

    void removeAll(String email) {
        records(email).forEach(key -> keys.delete(key.getCredentialId()));
    }

    private List<CredentialRecord> records(String email) {
        PublicKeyCredentialUserEntity owner = owners.findByUsername(email);
        return owner == null ? List.of() : keys.findByUserId(owner.getId());
    }
}
