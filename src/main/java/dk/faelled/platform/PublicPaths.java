package dk.faelled.platform;

import java.util.List;

/**
 * Addresses a module opens to everybody. All others need a sign-in: an address nobody names is
 * closed.
 *
 * @param open path patterns that need no account
 * @param withoutToken those among them that accept small forms from pages which set no cookie. They
 *     are guarded by {@link CrossSiteFilter}, rate limits and confirmation by mail instead of a
 *     token
 * @param kept those among them whose pages are the same for all readers without an account, so that
 *     they are rendered once and kept until the content changes or the minute is over
 */
public record PublicPaths(List<String> open, List<String> withoutToken, List<String> kept) {

    public static PublicPaths open(String... patterns) {
        return new PublicPaths(List.of(patterns), List.of(), List.of());
    }

    public PublicPaths andWithoutToken(String... patterns) {
        return new PublicPaths(open, List.of(patterns), kept);
    }

    public PublicPaths andKept(String... patterns) {
        return new PublicPaths(open, withoutToken, List.of(patterns));
    }
}
