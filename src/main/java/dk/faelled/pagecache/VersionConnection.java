package dk.faelled.pagecache;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A connection of its own for the one question each page asks. When all others are busy, pages that
 * are kept can still be shown; and it gives up after a second.
 */
@Component
class VersionConnection implements AutoCloseable {

    private static final long LONGEST_WAIT = 1_000;

    private final HikariDataSource pool;

    VersionConnection(DataSource portal) throws SQLException {
        HikariConfig config = new HikariConfig();
        portal.unwrap(HikariDataSource.class).copyStateTo(config);
        config.setPoolName("content-version");
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(LONGEST_WAIT);
        config.setInitializationFailTimeout(-1);
        Properties own = new Properties();
        own.putAll(config.getDataSourceProperties());
        config.setDataSourceProperties(own);
        config.addDataSourceProperty("connectTimeout", "1");
        config.addDataSourceProperty("socketTimeout", "1");
        this.pool = new HikariDataSource(config);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
