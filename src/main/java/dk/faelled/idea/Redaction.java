package dk.faelled.idea;

/**
 * What an official leaves of an idea for the public.
 *
 * @param reason why, told to the author
 * @param picture whether the picture is taken away
 */
public record Redaction(String title, String text, String reason, boolean picture) {}
