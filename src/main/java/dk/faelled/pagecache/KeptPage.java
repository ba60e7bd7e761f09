package dk.faelled.pagecache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;

/**
 * A page as it was rendered once, ready to be sent.
 *
 * @param madeOf the content it shows; null only where the database did not say
 * @param minute the minute it was made in; it is not shown in another one, since deadlines and
 *     openings fall on whole minutes
 * @param headers what it was answered with, apart from what is said anew each time
 * @param tag its fingerprint
 * @param zipped its bytes, compressed
 */
record KeptPage(
        ContentVersion.@Nullable State madeOf,
        long minute,
        Map<String, String> headers,
        String contentType,
        String tag,
        byte[] zipped) {

    private static final Set<String> SAID_ANEW =
            Set.of(
                    "cache-control",
                    "pragma",
                    "expires",
                    "vary",
                    "content-length",
                    "content-type",
                    "content-encoding",
                    "content-language",
                    "date",
                    "connection",
                    "keep-alive",
                    "transfer-encoding");

    static KeptPage of(
            ContentVersion.@Nullable State madeOf, long minute, PageInTheMaking response) {
        byte[] content = response.getContentAsByteArray();
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!SAID_ANEW.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, response.getHeader(name));
            }
        }
        return new KeptPage(
                madeOf,
                minute,
                headers,
                response.getContentType(),
                DigestUtils.md5DigestAsHex(content),
                zipped(content));
    }

    boolean holds(ContentVersion.@Nullable State state, long now) {
        return state == null || (minute == now && state.equals(madeOf));
    }

    /**
     * Whether nothing it shows was changed, as far as one can know: better than no page at all,
     * while what a change took away is never shown again.
     */
    boolean isUnchanged(ContentVersion.@Nullable State state) {
        return state == null || state.equals(madeOf);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean zip = takesZip(request);
        String shown = "\"" + tag + (zip ? "-gz\"" : "\"");
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        response.setHeader(HttpHeaders.ETAG, shown);
        if (knows(request, shown)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] content = zip ? zipped : unzipped();
        if (zip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(contentType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    int weight() {
        return zipped.length + 1_000;
    }

    private static boolean takesZip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    /** Whether the browser has this very page; proxies may have weakened the tag. */
    private static boolean knows(HttpServletRequest request, String shown) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.contains(shown);
    }

    private static byte[] zipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] unzipped() throws IOException {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return zip.readAllBytes();
        }
    }
}
