package dk.faelled.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints a template as a tagged PDF that passes PDF/UA-1. The template is a whole XHTML document
 * with a language, a title, a description and bookmarks; every text must be in the portal's
 * typeface, also in page margins.
 */
@Component
public class Pdf {

    /** Characters people can type, and no XML document can hold. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final ITemplateEngine templates;

    Pdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    public byte[] print(String template, Map<String, Object> model, Locale locale) {
        String html =
                NOT_IN_XML
                        .matcher(templates.process(template, new Context(locale, model)))
                        .replaceAll("");
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(new BatikSVGDrawer())
                    .useFont(Pdf::regular, "IBM Plex Sans", 400, FontStyle.NORMAL, true)
                    .useFont(Pdf::semiBold, "IBM Plex Sans", 600, FontStyle.NORMAL, true)
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Printing " + template, e);
        }
    }

    private static InputStream regular() {
        return font("IBMPlexSans-Regular.ttf");
    }

    private static InputStream semiBold() {
        return font("IBMPlexSans-SemiBold.ttf");
    }

    private static InputStream font(String file) {
        try {
            return new ClassPathResource("fonts/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("Typeface " + file, e);
        }
    }
}
