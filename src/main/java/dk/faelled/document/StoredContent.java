package dk.faelled.document;

/** A file's content with what it is. */
public record StoredContent(String name, String mediaType, byte[] content) {

    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }
}
