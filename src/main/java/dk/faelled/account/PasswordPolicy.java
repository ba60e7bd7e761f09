package dk.faelled.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a password must be: at least twelve characters that are not easily guessed. There are no
 * rules about kinds of characters and no dates of expiry (NIST SP 800-63B, OWASP ASVS 5.0 6.2).
 */
@Component
class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int SAFELY_UNGUESSABLE = 3;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /**
     * @param known what a guesser would try first: the owner's name and e-mail
     * @return what is wrong with it, as a message key
     */
    Optional<String> problem(String password, List<String> known) {
        if (password.length() < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("account.password.long");
        }
        return zxcvbn.measure(password, known).getScore() < SAFELY_UNGUESSABLE
                ? Optional.of("account.password.guessable")
                : Optional.empty();
    }
}
