package dk.faelled.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The account behind a signed-in session. */
public record SignedIn(
        UUID id, String email, String name, Role role, String passwordHash, boolean active)
        implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /** "Mille" of "Mille Muslingesø". */
    public String firstName() {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "SignedIn[" + id + "]";
    }
}
