package dk.faelled.processing;

import dk.faelled.hearing.SenderKind;
import dk.faelled.response.ResponseState;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an official wants to see of the inbox: filters that all hold, and columns. It is the query
 * of the inbox's address, so it can be kept, shared and gone back to.
 *
 * @param hos whose work: {@code mig}, {@code ingen}, or an account
 * @param gruppe responses that say nearly the same
 * @param tema a theme, those below it included, or {@code ingen}
 */
public record InboxFilter(
        @Nullable ResponseState tilstand,
        @Nullable SenderKind slags,
        @Nullable String tema,
        @Nullable String hos,
        boolean forSent,
        boolean bilag,
        boolean overskredet,
        boolean aeldste,
        @Nullable UUID gruppe,
        @Nullable String q,
        @Nullable Set<Column> kol)
        implements Serializable {

    /** What can be shown of each response besides number and sender. */
    enum Column {
        SLAGS,
        KANAL,
        TILSTAND,
        TEMAER,
        HOS,
        FRIST,
        MODTAGET
    }

    static final InboxFilter ALL =
            new InboxFilter(null, null, null, null, false, false, false, false, null, null, null);

    static final String NOBODY = "ingen";
    static final String ME = "mig";

    private static final int LONGEST = 200;

    public InboxFilter {
        q = q == null ? "" : q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        kol =
                kol == null || kol.isEmpty()
                        ? Set.of(
                                Column.SLAGS,
                                Column.TILSTAND,
                                Column.TEMAER,
                                Column.HOS,
                                Column.MODTAGET)
                        : Set.copyOf(kol);
        tema = blankToNull(tema);
        hos = blankToNull(hos);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public boolean shows(Column column) {
        return Objects.requireNonNull(kol).contains(column);
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return tilstand != null
                || slags != null
                || tema != null
                || hos != null
                || forSent
                || bilag
                || overskredet
                || gruppe != null
                || !Objects.requireNonNull(q).isEmpty();
    }

    /** Whether anything but the state is asked for. */
    public boolean isDetailed() {
        return new InboxFilter(
                        null,
                        slags,
                        tema,
                        hos,
                        forSent,
                        bilag,
                        overskredet,
                        aeldste,
                        gruppe,
                        "",
                        kol)
                .isNarrow();
    }

    /** Keeps it as what somebody looked at last of a hearing. */
    void remember(HttpSession session, String slug) {
        session.setAttribute(attribute(slug), this);
    }

    /** What somebody looked at last of a hearing: the way on from one response leads through it. */
    static InboxFilter remembered(HttpSession session, String slug) {
        return session.getAttribute(attribute(slug)) instanceof InboxFilter known ? known : ALL;
    }

    private static String attribute(String slug) {
        return "inbox." + slug;
    }

    /** As it stands in the address, without the question mark. */
    public String query() {
        List<String> parts = new ArrayList<>();
        put(parts, "tilstand", tilstand);
        put(parts, "slags", slags);
        put(parts, "tema", tema);
        put(parts, "hos", hos);
        put(parts, "forSent", forSent ? true : null);
        put(parts, "bilag", bilag ? true : null);
        put(parts, "overskredet", overskredet ? true : null);
        put(parts, "aeldste", aeldste ? true : null);
        put(parts, "gruppe", gruppe);
        put(parts, "q", Objects.requireNonNull(q).isEmpty() ? null : q);
        Objects.requireNonNull(kol).stream().sorted().forEach(column -> put(parts, "kol", column));
        return String.join("&", parts);
    }

    /** Whether a text can stand in an address after the question mark, and nothing else. */
    static boolean isQuery(String text) {
        return !text.isEmpty() && text.matches("[\\w=&%+.*-]+");
    }

    private static void put(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /** Whose work is asked for, if it is somebody's. */
    @Nullable UUID assignee(UUID me) {
        if (hos == null || hos.equals(NOBODY)) {
            return null;
        }
        return hos.equals(ME) ? me : uuid(hos);
    }

    @Nullable UUID theme() {
        return tema == null || tema.equals(NOBODY) ? null : uuid(tema);
    }

    /** Somebody's broken address asks for something that is not there. */
    private static UUID uuid(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
