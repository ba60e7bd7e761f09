package dk.faelled.account;

import dk.faelled.platform.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here: known by e-mail. An account is invited first; it becomes active when its
 * owner has set a password or come through the municipality's own sign-in.
 */
@Entity
public class Account {

    /** Whether one can sign in with it. */
    public enum State {
        INVITED,
        ACTIVE,
        DEACTIVATED
    }

    static final String TYPE = "account";

    @Id private UUID id;

    @Column(unique = true)
    private String email;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String passwordHash;
    private @Nullable String codeSecret;
    private @Nullable Long lastCode;
    private @Nullable String oidcSubject;
    private Instant createdAt;
    private @Nullable Instant lastSignedInAt;
    @Version private @Nullable Long version;

    protected Account() {}

    /** Invites somebody. */
    Account(String email, String name, Role role, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.email = normal(email);
        this.name = name.strip();
        this.role = role;
        this.state = State.INVITED;
        this.createdAt = createdAt;
    }

    /** The form in which addresses are compared. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The owner sets a password; an invitation is accepted by it. */
    void setPassword(String hash) {
        requireNotDeactivated();
        passwordHash = hash;
        state = State.ACTIVE;
    }

    /** The municipality's sign-in vouches for the owner, known there by this subject. */
    void comeFrom(String subject) {
        requireNotDeactivated();
        oidcSubject = subject;
        state = State.ACTIVE;
    }

    void describe(String newName, Role newRole) {
        name = newName.strip();
        role = newRole;
    }

    void deactivate() {
        state = State.DEACTIVATED;
    }

    void reactivate() {
        state = passwordHash == null && oidcSubject == null ? State.INVITED : State.ACTIVE;
    }

    /** From now on a code is asked for after the password. */
    void useCodes(String secret) {
        codeSecret = secret;
        lastCode = null;
    }

    void stopCodes() {
        codeSecret = null;
        lastCode = null;
    }

    /** A code counts once: false when it was used before. */
    boolean takeCode(long timeStep) {
        if (lastCode != null && timeStep <= lastCode) {
            return false;
        }
        lastCode = timeStep;
        return true;
    }

    void signedIn(Instant at) {
        lastSignedInAt = at;
    }

    private void requireNotDeactivated() {
        if (state == State.DEACTIVATED) {
            throw new AccountDeactivated();
        }
    }

    SignedIn asSignedIn() {
        return new SignedIn(id, email, name, role, passwordHash, codeSecret != null);
    }

    Subject subject() {
        return new Subject(TYPE, id, name, "/administration/brugere/" + id);
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public State state() {
        return state;
    }

    @Nullable String codeSecret() {
        return codeSecret;
    }

    public boolean usesCodes() {
        return codeSecret != null;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    @Nullable String oidcSubject() {
        return oidcSubject;
    }

    public @Nullable Instant lastSignedInAt() {
        return lastSignedInAt;
    }
}
