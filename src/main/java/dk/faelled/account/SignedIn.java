package dk.faelled.account;

import dk.faelled.platform.Acting;
import dk.faelled.platform.Actor;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The account behind a signed-in session; the password's hash is gone once it was compared. */
public final class SignedIn implements UserDetails, CredentialsContainer, Acting {

    private static final long serialVersionUID = 1;

    private final UUID id;
    private final String email;
    private final String name;
    private final Role role;
    private final boolean usesCodes;
    private @Nullable String passwordHash;

    SignedIn(
            UUID id,
            String email,
            String name,
            Role role,
            @Nullable String passwordHash,
            boolean usesCodes) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.role = role;
        this.passwordHash = passwordHash;
        this.usesCodes = usesCodes;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash == null ? "" : passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
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

    boolean usesCodes() {
        return usesCodes;
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** As the audit log knows this person. */
    @Override
    public Actor actor() {
        return new Actor(id, name);
    }

    /** "Mille" of "Mille Muslingesø". */
    public String firstName() {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn signedIn && id.equals(signedIn.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "SignedIn[" + id + "]";
    }
}
