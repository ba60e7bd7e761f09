package dk.faelled.platform;

import java.util.UUID;

/**
 * What an event, a link or a secret is about, in words any module understands.
 *
 * @param type the kind of thing, the same word as in the code: {@code "idea"}, {@code "plan"}
 * @param id its identity within the type
 * @param title how a reader knows it
 * @param path where it is shown, without language prefix: {@code /planer/x/idebank/3-y}
 */
public record Subject(String type, UUID id, String title, String path) {}
