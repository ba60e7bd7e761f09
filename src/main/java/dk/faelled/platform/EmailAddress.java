package dk.faelled.platform;

import java.util.regex.Pattern;

/** E-mail addresses as people type them: something, an at sign, a domain with a dot. */
public final class EmailAddress {

    /** For {@code @Pattern}; also matches nothing at all, which another rule tells about. */
    public static final String PATTERN = "\\s*[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@.,;<>]{2,}\\s*|";

    private static final Pattern PLAUSIBLE = Pattern.compile(PATTERN);
    private static final int LONGEST = 254;

    private EmailAddress() {}

    /** Whether a letter could be sent there; whether it arrives only a letter can tell. */
    public static boolean isPlausible(String typed) {
        return !typed.isBlank() && typed.length() <= LONGEST && PLAUSIBLE.matcher(typed).matches();
    }
}
