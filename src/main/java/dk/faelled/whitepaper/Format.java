package dk.faelled.whitepaper;

import java.util.Locale;

/** What a white paper can be had as. */
enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Its content as data, from which its page is drawn. */
    JSON("application/json");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** How file names end. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
