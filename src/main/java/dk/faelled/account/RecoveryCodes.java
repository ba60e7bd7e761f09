package dk.faelled.account;

import dk.faelled.platform.Secret;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Codes for the day the phone is lost: each counts once, only hashes are kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryCodes {

    private static final int HOW_MANY = 8;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes new ones; the old ones are no good any more. */
    List<String> renew(UUID accountId) {
        forget(accountId);
        List<String> codes = Stream.generate(RecoveryCodes::random).limit(HOW_MANY).toList();
        for (String code : codes) {
            jdbc.sql("insert into recovery_code (account_id, hash) values (:account, :hash)")
                    .param("account", accountId)
                    .param("hash", hash(code))
                    .update();
        }
        return codes;
    }

    /** Uses a code up; false when it is none. */
    boolean take(UUID accountId, String code) {
        return jdbc.sql("delete from recovery_code where account_id = :account and hash = :hash")
                        .param("account", accountId)
                        .param("hash", hash(code))
                        .update()
                == 1;
    }

    void forget(UUID accountId) {
        jdbc.sql("delete from recovery_code where account_id = :account")
                .param("account", accountId)
                .update();
    }

    private static String random() {
        StringBuilder code = new StringBuilder();
        IntStream.range(0, 12)
                .forEach(
                        i -> {
                            if (i == 4 || i == 8) {
                                code.append('-');
                            }
                            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
                        });
        return code.toString();
    }

    private static String hash(String code) {
        return new Secret(code.strip().toLowerCase(Locale.ROOT)).hash();
    }
}
