package dk.faelled.packaged;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who works with the packaged portal: keeps cookies, follows redirects. */
final class StaffSession {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.ALWAYS)
                    .build();
    private final String portal;

    StaffSession(String portal) {
        this.portal = portal;
    }

    HttpResponse<String> signIn(String email, String password)
            throws IOException, InterruptedException {
        return submit("/log-ind", "/log-ind", Map.of("email", email, "password", password));
    }

    /** What a browser would send along. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Fills in a form of a page and sends it. */
    HttpResponse<String> submit(String page, String action, Map<String, String> typed)
            throws IOException, InterruptedException {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("_csrf", PackagedPortal.hidden(get(page).body()).get("_csrf"));
        return client.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(PackagedPortal.form(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends the file field {@code fil} of a page's form. */
    HttpResponse<String> upload(String page, String action, String name, String content)
            throws IOException, InterruptedException {
        String boundary = "fil-" + System.nanoTime();
        String token = PackagedPortal.hidden(get(page).body()).get("_csrf");
        String body =
                part(boundary, "name=\"_csrf\"", token)
                        + part(boundary, "name=\"fil\"; filename=\"" + name + "\"", content)
                        + "--"
                        + boundary
                        + "--\r\n";
        return client.send(
                request(action)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String part(String boundary, String disposition, String content) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
                .formatted(boundary, disposition, content);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path)).header("Accept", "text/html");
    }
}
