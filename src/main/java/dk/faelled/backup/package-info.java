/**
 * Everything the portal knows in one file, and back again into an empty database: {@code java -jar
 * faelled.jar backup FILE}, {@code … restore FILE}. Files and sessions lie in the database as well,
 * so that nothing else has to be kept.
 */
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {})
@NullMarked
package dk.faelled.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
