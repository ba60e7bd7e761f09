package dk.faelled.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    private final Markdown markdown = new Markdown();

    @Test
    void scriptsAndHtmlAreNotLetThrough() {
        String html =
                markdown.toHtml(
                        "<script>alert(1)</script>\n\n[x](javascript:alert(1)) <b onclick=x>");

        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("javascript:")
                .doesNotContain("<b ");
    }

    @Test
    void headingsFollowTheHeadingTheyStandUnder() {
        assertThat(markdown.toHtml("# A\n\n## B")).contains("<h3>A</h3>").contains("<h4>B</h4>");
        assertThat(markdown.toHtml("### A\n\n#### B", 2))
                .contains("<h2>A</h2>")
                .contains("<h3>B</h3>");
    }

    @Test
    void anEmptyLineBeginsAParagraph() {
        assertThat(markdown.paragraphs("Hej\nder\n\n\nFarvel "))
                .containsExactly("Hej\nder", "Farvel");
        assertThat(markdown.paragraphs("  ")).isEmpty();
    }
}
