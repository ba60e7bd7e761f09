package dk.faelled.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the portal does instead of serving pages when it is started with one of two words. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@Profile(BackupCommand.PROFILE)
public class BackupCommand {

    static final String PROFILE = "backup-command";

    /** Reading a large table may take longer than a request would wait. */
    private static final String PATIENT =
            "--spring.datasource.hikari.data-source-properties.options=-c statement_timeout=0";

    private static final Logger LOG = LoggerFactory.getLogger(BackupCommand.class);

    /** Whether the portal was started to make or to read a backup. */
    public static boolean isMeant(String[] arguments) {
        return arguments.length > 0
                && (arguments[0].equals("backup") || arguments[0].equals("restore"));
    }

    /**
     * Does it.
     *
     * @param arguments what to do, and the file
     * @param portal the application whose modules shape the database
     * @return how the process is to end: 0 when all went well
     */
    public static int run(String[] arguments, Class<?> portal) {
        if (arguments.length != 2) {
            LOG.error("Say where: {} FILE", arguments[0]);
            return 2;
        }
        SpringApplicationBuilder command =
                new SpringApplicationBuilder(BackupCommand.class)
                        .web(WebApplicationType.NONE)
                        .profiles(PROFILE)
                        .bannerMode(Banner.Mode.OFF);
        try (ConfigurableApplicationContext context = command.run(PATIENT)) {
            DataSource database = context.getBean(DataSource.class);
            Path file = Path.of(arguments[1]);
            Manifest manifest =
                    arguments[0].equals("backup")
                            ? new Backup(database).write(file)
                            : new Restoration(database, portal).read(file);
            LOG.info(
                    "{} of {} tables with {} rows: {}",
                    arguments[0].equals("backup") ? "Backup" : "Restoration",
                    manifest.tables().size(),
                    manifest.rows(),
                    file.toAbsolutePath());
            return 0;
        } catch (BackupRefused | IOException | SQLException e) {
            LOG.error("{}", e.getMessage());
            return 1;
        }
    }
}
