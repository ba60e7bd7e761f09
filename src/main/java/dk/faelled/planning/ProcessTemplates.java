package dk.faelled.planning;

import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.PlanDesk;
import dk.faelled.platform.OfficialOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The templates a plan can begin with: four that come with the portal, and those officials save.
 */
@Service
@OfficialOnly
@Transactional
public class ProcessTemplates {

    private record Row(UUID id, String name, String description, String content) {}

    private static final List<String> BUILT_IN =
            List.of("helhedsplan", "politik", "program", "rammehandleplan");
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PlanDesk desk;
    private final Clock clock;
    private final List<ProcessTemplate> builtIn;

    ProcessTemplates(JdbcClient jdbc, JsonMapper json, PlanDesk desk, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.desk = desk;
        this.clock = clock;
        YAMLMapper yaml = YAMLMapper.builder().build();
        this.builtIn = BUILT_IN.stream().map(name -> read(name, yaml)).toList();
    }

    @Transactional(readOnly = true)
    public List<ProcessTemplate> all() {
        Stream<ProcessTemplate> own =
                jdbc
                        .sql(
                                """
                                select id, name, description, content::text as content
                                from process_template order by name limit :most""")
                        .param("most", MOST)
                        .query(Row.class)
                        .list()
                        .stream()
                        .map(this::own);
        return Stream.concat(builtIn.stream(), own).toList();
    }

    @Transactional(readOnly = true)
    public Optional<ProcessTemplate> find(String key) {
        return all().stream().filter(template -> template.key().equals(key)).findFirst();
    }

    /** Keeps a plan as it is now, for others to begin with. */
    public void save(String slug, String name, String description, SignedIn who) {
        PlanContent content = desk.openForEditing(slug, who).content();
        jdbc.sql(
                        """
                        insert into process_template (id, name, description, content, author, at)
                        values (:id, :name, :description, cast(:content as jsonb), :author, :at)""")
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("description", description)
                .param("content", json.writeValueAsString(content))
                .param("author", who.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public void remove(UUID id) {
        jdbc.sql("delete from process_template where id = :id").param("id", id).update();
    }

    private ProcessTemplate own(Row row) {
        PlanContent content = json.readValue(row.content, PlanContent.class);
        return new ProcessTemplate(row.id.toString(), row.name, row.description, content, true);
    }

    private static ProcessTemplate read(String name, YAMLMapper yaml) {
        try (InputStream in =
                new ClassPathResource("process-templates/" + name + ".yml").getInputStream()) {
            TemplateFile file = yaml.readValue(in, TemplateFile.class);
            return new ProcessTemplate(
                    name, file.name(), file.description(), file.content(), false);
        } catch (IOException e) {
            throw new UncheckedIOException("Process template " + name, e);
        }
    }
}
