package dk.faelled.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes all the portal knows at one moment into a file, while the portal goes on working. */
record Backup(DataSource database) {

    static final String MANIFEST = "manifest.json";

    /**
     * @throws BackupRefused when there is such a file already
     */
    Manifest write(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefused("There is already a file " + file + "; nothing was written");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (Connection connection = database.getConnection();
                ZipOutputStream zip =
                        new ZipOutputStream(
                                new BufferedOutputStream(
                                        Files.newOutputStream(forOwnerAlone(unfinished))),
                                StandardCharsets.UTF_8)) {
            Contents contents = new Contents(connection);
            contents.speakPlainly();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            Manifest manifest = write(contents, zip);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
            zip.finish();
            connection.rollback();
            zip.close();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** It holds personal data. */
    private static Path forOwnerAlone(Path file) throws IOException {
        return Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** What a database holds, without writing it anywhere. */
    static Manifest manifest(Contents contents) throws SQLException, IOException {
        return write(contents, null);
    }

    private static Manifest write(Contents contents, @Nullable ZipOutputStream zip)
            throws SQLException, IOException {
        SortedMap<String, Manifest.Table> tables = new TreeMap<>();
        for (Contents.Table table : contents.tables()) {
            if (zip != null) {
                zip.putNextEntry(new ZipEntry(entry(table.name())));
            }
            tables.put(
                    table.name(),
                    contents.copyOut(table, zip == null ? OutputStream.nullOutputStream() : zip));
        }
        return new Manifest(contents.schema(), tables, contents.sequences());
    }

    static String entry(String table) {
        return "tables/" + table + ".copy";
    }
}
