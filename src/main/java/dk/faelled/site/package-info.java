/**
 * The municipality's own facts: name, address, opening hours, telephone hotline, and the statements
 * on privacy, cookies and accessibility with their versions. Every page shows some of them, so they
 * are held in memory and stay there when the database does not answer.
 */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"platform", "pagecache"})
@NullMarked
package dk.faelled.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
