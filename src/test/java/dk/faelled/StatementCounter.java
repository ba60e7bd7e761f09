package dk.faelled;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements the portal prepares on the asking thread, jobs and sessions left aside.
 */
public class StatementCounter implements BeanPostProcessor {

    private final ThreadLocal<Long> count = ThreadLocal.withInitial(() -> 0L);

    public long count() {
        return count.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (method.getName().equals("prepareStatement")
                                        && !String.valueOf(arguments[0])
                                                .contains("SPRING_SESSION")) {
                                    count.set(count.get() + 1);
                                }
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
        }
    }

    /** Puts the counter into the portal. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        static StatementCounter statementCounter() {
            return new StatementCounter();
        }
    }
}
