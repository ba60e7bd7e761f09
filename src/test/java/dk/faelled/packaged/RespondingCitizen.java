package dk.faelled.packaged;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers a hearing and does not give up: whatever goes wrong, the last step is tried
 * again until it is answered.
 */
final class RespondingCitizen {

    static final String HEARING = "/hoeringer/hvad-mener-du-om-helhedsplanen";

    private static final Pattern SCALE =
            Pattern.compile("name=\"(q-[0-9a-f-]{36})\" value=\"AGREE\"");
    private static final Pattern REFERENCE = Pattern.compile("HS-\\d{4}-\\d{5,}");
    private static final Pattern PATH = Pattern.compile(".*(/kvittering/[\\w-]+).*");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final String portal;
    private final int number;
    private final List<String> story = new ArrayList<>();

    RespondingCitizen(String portal, int number) {
        this.portal = portal;
        this.number = number;
    }

    String email() {
        return "c" + number + "@fejl.example";
    }

    /** Sends a response, and returns the reference number on the receipt. */
    String respond() {
        HttpResponse<String> begun =
                insist(
                        HEARING + "/svar/nyt",
                        Map.of(
                                "kind",
                                "PRIVATE_PERSON",
                                "name",
                                "Citizen " + number,
                                "email",
                                email()));
        String receipt = path(begun);
        String page = insist(receipt + "/svar/1", null).body();
        Matcher scale = SCALE.matcher(page);
        if (!scale.find()) {
            throw new IllegalStateException("No question on " + page);
        }
        insist(receipt + "/svar/1", Map.of(scale.group(1), "AGREE"));
        insist(receipt + "/svar/gennemse", Map.of());
        Matcher reference = REFERENCE.matcher(insist(receipt, null).body());
        if (!reference.find()) {
            throw new IllegalStateException(
                    "No receipt for citizen %d: %s".formatted(number, story));
        }
        return reference.group();
    }

    private HttpResponse<String> insist(String path, @Nullable Map<String, String> fields) {
        while (true) {
            HttpResponse<String> answer = attempt(path, fields);
            story.add(
                    answer == null
                            ? path + " nobody"
                            : "%s %d %s"
                                    .formatted(
                                            path,
                                            answer.statusCode(),
                                            answer.headers().firstValue("Location").orElse("")));
            if (answer != null && answer.statusCode() < 400) {
                return answer;
            }
            if (answer != null && answer.statusCode() < 500) {
                throw new IllegalStateException(
                        "Citizen %d: %s %s".formatted(number, story, answer.body()));
            }
            pause();
        }
    }

    /** Null when nobody answers. */
    private @Nullable HttpResponse<String> attempt(
            String path, @Nullable Map<String, String> fields) {
        try {
            return fields == null ? get(path) : post(path, fields);
        } catch (IOException away) {
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Fills in the form at an address; where there is none any more, the answer says where to go.
     */
    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        HttpResponse<String> form = get(path);
        if (form.statusCode() != 200) {
            return form;
        }
        Map<String, String> all = PackagedPortal.hidden(form.body());
        all.putAll(fields);
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(PackagedPortal.form(all))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Each citizen sits at an address of its own, or the limits per client would stop them. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path))
                .header("Accept", "text/html")
                .header(
                        "X-Forwarded-For",
                        "203.%d.%d.%d"
                                .formatted(number / 62_500, number / 250 % 250, number % 250 + 1))
                .timeout(Duration.ofSeconds(20));
    }

    private static String path(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        Matcher path = PATH.matcher(location);
        if (!path.matches()) {
            throw new IllegalStateException("Sent to " + location);
        }
        return path.group(1);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
