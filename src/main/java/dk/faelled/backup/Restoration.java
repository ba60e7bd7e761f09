package dk.faelled.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.runtime.flyway.HasMigrationFiles;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a backup into an empty database and compares what is there afterwards with what was written
 * down: either all of it is there, or nothing.
 *
 * @param portal the application whose modules shape the database
 */
record Restoration(DataSource database, Class<?> portal) {

    /** A rule between tables, and how it is made again. */
    private record Rule(String table, String name, String definition) {}

    /**
     * @throws BackupRefused when the database is not empty, has another shape than the backup, or
     *     does not hold the same afterwards
     */
    Manifest read(Path file) throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                Connection connection = database.getConnection()) {
            Manifest manifest = manifest(zip);
            Contents contents = new Contents(connection);
            contents.speakPlainly();
            requireEmpty(contents);
            boolean restored = false;
            try {
                shape();
                requireSameShape(manifest, contents);
                connection.setAutoCommit(false);
                fill(manifest, zip, contents);
                if (!Backup.manifest(contents).equals(manifest)) {
                    throw new BackupRefused("The backup is damaged: its checksums do not match");
                }
                connection.commit();
                restored = true;
                return manifest;
            } finally {
                if (!restored) {
                    empty(connection, contents);
                }
            }
        }
    }

    /** Leaves the database as it was found, for another try. */
    private static void empty(Connection connection, Contents contents) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        String schema =
                contents.query("select quote_ident(current_schema())", row -> row.getString(1))
                        .getFirst();
        contents.execute("drop schema %1$s cascade; create schema %1$s".formatted(schema));
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new BackupRefused("This is not a backup of the portal: " + zip.getName());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return JsonMapper.shared().readValue(in, Manifest.class);
        }
    }

    private static void requireEmpty(Contents contents) throws SQLException {
        if (!contents.tables().isEmpty()) {
            throw new BackupRefused(
                    "The database is not empty; restore into a new one, so that nothing is lost");
        }
    }

    private static void requireSameShape(Manifest manifest, Contents contents) throws SQLException {
        if (!contents.schema().equals(manifest.schema())) {
            throw new BackupRefused(
                    "The backup was made by another version of the portal: restore it with that"
                            + " version into a new database, then start this one on it");
        }
    }

    private void shape() {
        Flyway flyway = Flyway.configure().dataSource(database).load();
        new SpringModulithFlywayMigrationStrategy(
                        ApplicationModuleIdentifiers.of(ApplicationModules.of(portal)),
                        new HasMigrationFiles(new PathMatchingResourcePatternResolver()))
                .migrate(flyway);
    }

    /** Rows come table by table, so that the rules between tables hold only at the end. */
    private static void fill(Manifest manifest, ZipFile zip, Contents contents)
            throws SQLException, IOException {
        List<Rule> rules = rules(contents);
        for (Rule rule : rules) {
            contents.execute(
                    "alter table %s drop constraint \"%s\"".formatted(rule.table, rule.name));
        }
        for (String table : manifest.tables().keySet()) {
            contents.execute("alter table \"%s\" disable trigger user".formatted(table));
            contents.execute("delete from \"%s\"".formatted(table));
        }
        for (Map.Entry<String, Manifest.Table> table : manifest.tables().entrySet()) {
            ZipEntry entry = zip.getEntry(Backup.entry(table.getKey()));
            if (entry == null) {
                throw new BackupRefused("The backup is damaged: it lacks " + table.getKey());
            }
            try (InputStream in = zip.getInputStream(entry)) {
                contents.copyIn(table.getKey(), table.getValue().columns(), in);
            }
        }
        for (Rule rule : rules) {
            contents.execute(
                    "alter table %s add constraint \"%s\" %s"
                            .formatted(rule.table, rule.name, rule.definition));
        }
        for (String table : manifest.tables().keySet()) {
            contents.execute("alter table \"%s\" enable trigger user".formatted(table));
        }
        for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
            contents.execute(
                    "select setval('\"%s\"', %d, %b)"
                            .formatted(
                                    sequence.getKey(),
                                    Math.max(1, sequence.getValue()),
                                    sequence.getValue() > 0));
        }
    }

    private static List<Rule> rules(Contents contents) throws SQLException {
        return contents.query(
                """
                select conrelid::regclass::text, conname, pg_get_constraintdef(oid)
                from pg_constraint
                where contype = 'f' and connamespace = current_schema()::regnamespace""",
                row -> new Rule(row.getString(1), row.getString(2), row.getString(3)));
    }
}
