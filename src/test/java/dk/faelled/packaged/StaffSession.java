package dk.faelled.packaged;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** Somebody who works with the packaged portal: keeps cookies, follows redirects. */
final class StaffSession {

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
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

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path)).header("Accept", "text/html");
    }
}
