/**
 * Finding things: an index over everything published, searched in Danish so that inflected forms
 * and beginnings of words are found. Modules put their texts in and take them out in the
 * transaction that publishes or withdraws them.
 */
@ApplicationModule(displayName = "Search", allowedDependencies = "platform")
@NullMarked
package dk.faelled.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
