package dk.faelled.platform;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what officials write into HTML that can be trusted: rendered, then sanitised. Headings are
 * moved so that the highest one in a text follows the heading it stands under. Templates reach it
 * as {@code #markdown}.
 */
@TemplateObject("markdown")
public class Markdown {

    private static final int HIGHEST_HEADING = 3;

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "strong",
                            "em",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "a",
                            "code",
                            "pre",
                            "hr")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https", "http", "mailto", "tel")
                    .requireRelNofollowOnLinks()
                    .toFactory();

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder().escapeHtml(true).build();
    private final TextContentRenderer text = TextContentRenderer.builder().build();

    public String toHtml(String markdown) {
        return toHtml(markdown, HIGHEST_HEADING);
    }

    /** The same with the highest heading of the text at the given level. */
    public String toHtml(String markdown, int highestHeading) {
        Node document = parser.parse(markdown);
        document.accept(new HeadingShift(highestHeading - highestHeadingOf(document)));
        return POLICY.sanitize(html.render(document));
    }

    /** The words alone, for search and summaries. */
    public String toText(String markdown) {
        return text.render(parser.parse(markdown));
    }

    /** What a citizen typed as plain text: paragraphs where there is an empty line. */
    public List<String> paragraphs(String typed) {
        return typed.strip().lines().toList().isEmpty()
                ? List.of()
                : List.of(typed.strip().split("\\R\\s*\\R"));
    }

    private static int highestHeadingOf(Node document) {
        HeadingLevel level = new HeadingLevel();
        document.accept(level);
        return level.highest;
    }

    private static final class HeadingLevel extends AbstractVisitor {

        private int highest = 6;

        @Override
        public void visit(Heading heading) {
            highest = Math.min(highest, heading.getLevel());
        }
    }

    private static final class HeadingShift extends AbstractVisitor {

        private final int by;

        HeadingShift(int by) {
            this.by = by;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.clamp(heading.getLevel() + by, 2, 6));
        }
    }
}
