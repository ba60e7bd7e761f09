package dk.faelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageBundleTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)");
    private static final Pattern FROM_CODE =
            Pattern.compile(
                    "\"\\{?((?:platform|idea|engagement|account|home|document|planning|governance|site|hearing|consultation|response)\\.[\\w.-]+[\\w])}?\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @Test
    void danishAndEnglishSayTheSameThings() throws IOException {
        for (Path danish : bundles()) {
            Properties da = read(danish);
            Properties en = read(english(danish));
            assertThat(en.stringPropertyNames())
                    .as(danish.getFileName().toString())
                    .isEqualTo(da.stringPropertyNames());
            for (String key : da.stringPropertyNames()) {
                assertThat(placeholders(en.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(da.getProperty(key)));
            }
        }
    }

    @Test
    void everyTextATemplateAsksForExists() throws IOException {
        Set<String> known = knownKeys();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher used = USED.matcher(Files.readString(template));
                used.results()
                        .map(match -> match.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.add(template.getFileName() + ": " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextTheCodeNamesExists() throws IOException {
        Set<String> known = knownKeys();
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                FROM_CODE
                        .matcher(Files.readString(source))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !known.contains(key) && !key.endsWith(".yml"))
                        .filter(key -> known.stream().noneMatch(each -> each.startsWith(key + ".")))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> knownKeys() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path danish : bundles()) {
            known.addAll(read(danish).stringPropertyNames());
        }
        return known;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files.filter(file -> !file.toString().endsWith("_en.properties")).toList();
        }
    }

    private static Path english(Path danish) {
        return danish.resolveSibling(
                danish.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}
