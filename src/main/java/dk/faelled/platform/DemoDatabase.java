package dk.faelled.platform;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The demonstration's own PostgreSQL, run by the portal itself and kept in its data directory. Used
 * only in the {@code demo} profile and only while no other database is named; a production
 * installation without a database does not start.
 *
 * <p>It is as durable as a real server: its library switches {@code fsync} off for tests, here it
 * is on. A portal that was killed leaves the server behind; the next start ends it first.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(
        name = "spring.datasource.url",
        matchIfMissing = true,
        havingValue = "embedded")
class DemoDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDatabase.class);
    private static final Duration STOP_WAIT = Duration.ofSeconds(30);

    @Bean(destroyMethod = "close")
    FileLock dataDirectoryLock(PortalProperties portal) throws IOException {
        Files.createDirectories(portal.dataDirectory());
        FileChannel channel =
                FileChannel.open(
                        portal.dataDirectory().resolve("portal.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new IllegalStateException(
                    "Another portal is running on " + portal.dataDirectory().toAbsolutePath());
        }
        return lock;
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres demoPostgres(PortalProperties portal, FileLock dataDirectoryLock)
            throws IOException {
        Path directory = portal.dataDirectory().resolve("postgres").toAbsolutePath();
        stopServerLeftBehind(directory);
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres demoPostgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(demoPostgres.getJdbcUrl("postgres", "postgres"));
        pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        return pool;
    }

    private static void stopServerLeftBehind(Path directory) throws IOException {
        Path pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle.of(pid).filter(DemoDatabase::isPostgres).ifPresent(DemoDatabase::stop);
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }

    private static void stop(ProcessHandle server) {
        LOG.info("Ending the database server that a killed portal left behind");
        server.destroy();
        try {
            server.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not wait for the database server to end", e);
        }
    }
}
