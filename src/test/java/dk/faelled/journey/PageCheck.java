package dk.faelled.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What holds for every page in every state: accessible, valid, no wider than the window. */
final class PageCheck {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private PageCheck() {}

    /** Looks at the page as it is now and leaves a screenshot of it under the given name. */
    static void look(Page page, String name) {
        look(page, name, Map.of());
    }

    /** The same for a page whose colours were looked at in another language: they take longest. */
    static void lookAtAllButColours(Page page, String name) {
        AxeRuleOptions off = new AxeRuleOptions();
        off.setEnabled(false);
        look(page, name, Map.of("color-contrast", off));
    }

    private static void look(Page page, String name, Map<String, AxeRuleOptions> rules) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".jpg"))
                        .setType(ScreenshotType.JPEG)
                        .setFullPage(true));
        fits(page);
        AxeResults axe = axe(page, rules).analyze();
        assertThat(axe.getViolations())
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    /** Nothing of the page lies beside the window. */
    static void fits(Page page) {
        assertThat(overflow(page)).as("width of %s", page.url()).isZero();
    }

    /** No page has frames of its own, so one run in the page itself sees everything. */
    private static AxeBuilder axe(Page page, Map<String, AxeRuleOptions> rules) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        options.setRules(rules);
        return new AxeBuilder(page).options(options).withTags(RULES).setLegacyMode(true);
    }

    /** The HTML as the server sent it. */
    static void validate(String html, String url) {
        try {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
            String findings =
                    validator.validate(
                            new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            assertThat(findings.lines().filter(line -> line.contains(": error:")))
                    .as("Nu checker on %s", url)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static int overflow(Page page) {
        return (int)
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
