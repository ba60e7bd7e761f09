package dk.faelled.whitepaper;

import dk.faelled.document.Pdf;
import dk.faelled.hearing.Hearing;
import dk.faelled.platform.DanishFormats;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Prints white papers in every format they can be had as. They are in Danish. */
@Component
class WhitePaperPress {

    private final Pdf pdf;
    private final WhitePaperDocument document;
    private final WhitePaperSheets sheets;
    private final JsonMapper json;

    WhitePaperPress(
            Pdf pdf, WhitePaperDocument document, WhitePaperSheets sheets, JsonMapper json) {
        this.pdf = pdf;
        this.document = document;
        this.sheets = sheets;
        this.json = json;
    }

    /**
     * @param number null for a draft
     */
    byte[] print(
            Hearing hearing, WhitePaperContent content, @Nullable Integer number, Format format) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(DanishFormats.DANISH);
        try {
            return printed(hearing, content, number, format);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private byte[] printed(
            Hearing hearing, WhitePaperContent content, @Nullable Integer number, Format format) {
        return switch (format) {
            case PDF -> pdf.print("whitepaper/pdf", model(content, number), DanishFormats.DANISH);
            case DOCX -> document.print(content, number);
            case XLSX -> sheets.print(hearing, content, number);
            case JSON -> json.writeValueAsBytes(content);
        };
    }

    WhitePaperContent read(byte[] frozen) {
        return json.readValue(frozen, WhitePaperContent.class);
    }

    private static Map<String, Object> model(WhitePaperContent content, @Nullable Integer number) {
        Map<String, Object> model = new HashMap<>();
        model.put("paper", content);
        model.put("number", number == null ? 0 : number);
        return model;
    }
}
