package dk.faelled.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.PortalTest;
import dk.faelled.platform.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class SearchTests {

    private static final Pattern FOUND = Pattern.compile("href=\"/soegeproeve/(\\d+)\"");

    @Autowired private MockMvcTester portal;
    @Autowired private SearchIndex index;
    @Autowired private TransactionTemplate transaction;

    private final List<Subject> texts = new ArrayList<>();

    /** 24 ideas, the last one the newest, and a hearing older than all of them. */
    @BeforeEach
    void publish() {
        for (int number = 1; number <= 24; number++) {
            put("idea", number, "Flere blåhvaler i fjorden", number);
        }
        put("hearing", 25, "Blåhvalerne: blåhvaler hører til", 0);
        put("idea", 26, "Blåhvaler, men først i morgen", 1_000_000);
    }

    @AfterEach
    void remove() {
        transaction.executeWithoutResult(
                status -> texts.forEach(text -> index.remove(text.type(), text.id())));
    }

    @Test
    void theBestComesFirstThenTheNewestAPageAtATime() throws Exception {
        assertThat(found("q=blåhvaler")).startsWith(25, 24, 23).endsWith(6).hasSize(20);
        assertThat(found("q=blåhvaler&side=2")).containsExactly(5, 4, 3, 2, 1);
        assertThat(found("q=blåhvaler&side=3")).isEmpty();
    }

    @Test
    void whatIsFoundIsCountedByKindAndCanBeNarrowed() throws Exception {
        assertThat(page("q=blåhvaler&type=hearing")).contains("(25)", "(24)", "(1)");
        assertThat(found("q=blåhvaler&type=hearing")).containsExactly(25);
        assertThat(found("q=blåhvaler&type=idea&side=2")).containsExactly(4, 3, 2, 1);
    }

    @Test
    void theWordsLookedForAreMarked() throws Exception {
        assertThat(page("q=fjord+blåhval"))
                .contains("<mark>blåhvaler</mark>", "<mark>fjorden</mark>");
    }

    private void put(String type, int number, String text, int minutes) {
        Subject subject =
                new Subject(type, UUID.randomUUID(), "Nummer " + number, "/soegeproeve/" + number);
        texts.add(subject);
        Instant published =
                Instant.now().minus(Duration.ofDays(1)).plus(Duration.ofMinutes(minutes));
        transaction.executeWithoutResult(status -> index.put(subject, "", text, published));
    }

    private List<Integer> found(String query) throws Exception {
        return FOUND.matcher(page(query))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private String page(String query) throws Exception {
        return portal.get().uri("/soeg?" + query).exchange().getResponse().getContentAsString();
    }
}
