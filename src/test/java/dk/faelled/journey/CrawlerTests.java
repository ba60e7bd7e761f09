package dk.faelled.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.faelled.platform.PortalProperties;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Follows every link from the start pages and looks at each page. Of pages that differ only in what
 * they tell of (one idea, another idea) two are enough; plans are looked at all.
 */
@BrowserTest
class CrawlerTests {

    private static final int ENOUGH_ALIKE = 2;
    private static final int PLANS = 4;
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final Pattern NO_PAGE =
            Pattern.compile(
                    ".*(\\.(pdf|svg|png|csv|xlsx|docx|ics|atom)(\\?.*)?|/filer/.*|/kvittering/.*|/beslutninger/[^/]+/bilag/.+)$");
    private static final String DANISH_OUTSIDE_DANISH_PARTS =
            """
            () => {
              const found = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                const text = walker.currentNode.textContent.replace(/“[^”]*”/g, '').trim();
                if (/[æøåÆØÅ]/.test(text) && !parent.closest('[lang^=da], .brand, address, dd, title, desc, svg, strong, .breadcrumbs, .statement, .markdown-preview, option, textarea, time'))
                  found.push(text);
              }
              return found;
            }""";

    @Autowired private PortalProperties portal;

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Deque<String> next = new ArrayDeque<>();

    @BeforeEach
    void forget() {
        problems.clear();
        seen.clear();
        alike.clear();
        next.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/en/, ''",
        "/forvaltning, anker@fjordby.example",
        "/en/forvaltning, anker@fjordby.example",
        "/politik, viggo@fjordby.example",
        "/en/politik, viggo@fjordby.example"
    })
    void everyPageIsAccessibleValidAndFits(String start, String who, Browser browser) {
        try (BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(portal.publicUrl().toString()))) {
            Page page = context.newPage();
            if (!who.isEmpty()) {
                new StaffPages(page).signIn(who);
            }
            next.add(start);
            while (!next.isEmpty()) {
                visit(page, next.poll(), start.startsWith("/en"));
            }
        }
        assertThat(problems).isEmpty();
        assertThat(seen).hasSizeGreaterThan(who.isEmpty() ? 20 : 5);
    }

    private void visit(Page page, String path, boolean english) {
        page.setViewportSize(WIDE, 800);
        Response response = page.navigate(path);
        note(() -> assertThat(response.status()).as(path).isEqualTo(200));
        note(() -> PageCheck.validate(response.text(), path));
        note(
                () ->
                        assertThat(response.text())
                                .as("messages missing on %s", path)
                                .doesNotContain("??"));
        note(() -> look(page, name(path) + "-" + WIDE, english));
        if (english && !path.contains("/mails") && !path.contains("/log")) {
            note(
                    () ->
                            assertThat((List<?>) page.evaluate(DANISH_OUTSIDE_DANISH_PARTS))
                                    .as("Danish chrome on %s", path)
                                    .isEmpty());
        }
        page.setViewportSize(NARROW, 800);
        if (english) {
            note(() -> PageCheck.fits(page));
        } else {
            note(() -> PageCheck.look(page, name(path) + "-" + NARROW));
        }
        for (Object link : (List<?>) page.evaluate("[...document.links].map(link => link.href)")) {
            enqueue(link.toString(), english, path);
        }
    }

    /** A page has the same colours in both languages, and the same parts in a narrow window. */
    private static void look(Page page, String name, boolean english) {
        if (english) {
            PageCheck.lookAtAllButColours(page, name);
        } else {
            PageCheck.look(page, name);
        }
    }

    private void note(Runnable check) {
        try {
            check.run();
        } catch (AssertionError problem) {
            problems.add(String.valueOf(problem.getMessage()));
        }
    }

    private void enqueue(String link, boolean english, String from) {
        String base = portal.publicUrl().toString();
        if (!link.startsWith(base + "/")) {
            return;
        }
        String path = link.substring(base.length()).replaceAll("#.*", "");
        boolean otherLanguage = path.startsWith("/en/") != english;
        boolean leavesWork = work(from) && !work(path);
        if (otherLanguage || leavesWork || NO_PAGE.matcher(path).matches() || !seen.add(path)) {
            return;
        }
        String shape = shape(path);
        int enough =
                shape.matches("(/en)?/planer/\\*(/proces)?")
                        ? PLANS
                        : work(path) ? 1 : ENOUGH_ALIKE;
        if (alike.merge(shape, 1, Integer::sum) <= enough) {
            next.add(path);
        }
    }

    private static boolean work(String path) {
        return path.contains("/forvaltning")
                || path.contains("/politik")
                || path.contains("/administration")
                || path.contains("/konto");
    }

    /** Pages of the same kind have the same shape. */
    private static String shape(String path) {
        return path.replaceAll(
                        "/(planer|organisation|eksempel|hoeringer|arrangementer|beslutninger|sager)/(?!ny$)[^/?]+",
                        "/$1/*")
                .replaceAll(
                        "/(idebank|spor|dokumenter|nyheder|ideer|idebanker|mails|brugere|beskeder|log"
                                + "|historik|medlemmer|moeder|loefter|principper|effekter|afsnit|citater"
                                + "|fakta|faser|egne-datoer|indsatser|datoer|aendringer|svar|parter|spoergsmaal|program"
                                + "|indstilling|bilag|versioner|opfoelgning"
                                + ")/(?!ny|kort|afsnit)[^/?]+",
                        "/$1/*")
                .replaceAll("/afsnit/(?!ny)[^/?]+", "/afsnit/*")
                .replaceAll("=[^&]*", "=*");
    }

    private static String name(String path) {
        String name = path.replaceAll("[^a-zA-Z0-9]+", "_").replaceAll("^_|_$", "");
        return name.isEmpty() ? "forside" : name;
    }
}
