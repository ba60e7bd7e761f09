/**
 * Files people hand in, kept in the database so that one backup holds everything: checked by what
 * they contain rather than what they are called, pictures drawn anew without hidden data, and
 * invisible to the public until their owner publishes them. Also the printing of accessible PDFs.
 */
@ApplicationModule(displayName = "Document", allowedDependencies = "platform")
@NullMarked
package dk.faelled.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
