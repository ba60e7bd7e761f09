package dk.faelled.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import dk.faelled.platform.QrCode;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Codes of six digits that an app on the owner's phone shows for half a minute (RFC 6238). */
@Component
class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final Duration STEP = TimeBasedOneTimePasswordGenerator.DEFAULT_TIME_STEP;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    /** A new secret, as apps take it when it is typed. */
    String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Base32().encodeToString(secret);
    }

    /**
     * Looks whether a code is right now, or was half a minute ago, or will be in half a minute.
     *
     * @return the step it belongs to, to be used up
     */
    OptionalLong stepOf(String secret, String code) {
        String digits = code.replaceAll("\\s", "");
        Instant now = clock.instant();
        for (int away = -1; away <= 1; away++) {
            Instant then = now.plus(STEP.multipliedBy(away));
            if (codeAt(secret, then).equals(digits)) {
                return OptionalLong.of(then.getEpochSecond() / STEP.toSeconds());
            }
        }
        return OptionalLong.empty();
    }

    String codeAt(String secret, Instant time) {
        byte[] key = new Base32().decode(secret.getBytes(StandardCharsets.US_ASCII));
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(key, generator.getAlgorithm()), time);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A secret that makes no codes", e);
        }
    }

    /** What apps scan to take a secret. */
    QrCode picture(String secret, String issuer, String email) {
        return QrCode.of(
                "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                        .formatted(encode(issuer), encode(email), secret, encode(issuer)));
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
