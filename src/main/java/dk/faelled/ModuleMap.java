package dk.faelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

/**
 * Writes down, when the portal is built, which modules it has and in which order they depend on
 * each other. A start would else have to read all classes to find out.
 */
final class ModuleMap {

    private ModuleMap() {}

    /**
     * @param arguments the directory of the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path map = Path.of(arguments[0], "META-INF", "spring-modulith", "application-modules.json");
        Files.createDirectories(map.getParent());
        Files.writeString(
                map,
                new ApplicationModulesExporter(ApplicationModules.of(FaelledApplication.class))
                        .toJson());
    }
}
