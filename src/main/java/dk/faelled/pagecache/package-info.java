/**
 * Public pages are rendered once and kept until something they may show has changed. Every instance
 * knows of a change before whoever made it gets an answer ({@link
 * dk.faelled.pagecache.ContentVersion}), and what is kept stays readable while the database is
 * away.
 */
@ApplicationModule(displayName = "Page cache", allowedDependencies = "platform")
@NullMarked
package dk.faelled.pagecache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
