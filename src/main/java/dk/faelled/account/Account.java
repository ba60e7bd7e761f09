package dk.faelled.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works here: known by e-mail, signing in with a password. */
@Entity
class Account {

    @Id private UUID id;

    @Column(unique = true)
    private String email;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;
    private boolean active;
    private Instant createdAt;
    @Version private @Nullable Long version;

    protected Account() {}

    Account(String email, String name, Role role, String passwordHash, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.name = name;
        this.role = role;
        this.passwordHash = passwordHash;
        this.active = true;
        this.createdAt = createdAt;
    }

    SignedIn signedIn() {
        return new SignedIn(id, email, name, role, passwordHash, active);
    }
}
