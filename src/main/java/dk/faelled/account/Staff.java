package dk.faelled.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who work here, for modules that name or write to them. */
@Service
@Transactional(readOnly = true)
public class Staff {

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those among the accounts who can sign in. */
    public List<Colleague> active(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select id, name, email, role from account
                        where state = 'ACTIVE' and id in (:ids) order by name collate "da-x-icu"
                        """)
                .param("ids", ids)
                .query(Colleague.class)
                .list();
    }

    /** Somebody who can sign in, by the address. */
    public Optional<Colleague> byEmail(String email) {
        return jdbc.sql(
                        """
                        select id, name, email, role from account
                        where state = 'ACTIVE' and email = :email
                        """)
                .param("email", email)
                .query(Colleague.class)
                .optional();
    }

    /** Everybody who may be given a seat in a body. */
    public List<Colleague> everybody() {
        return jdbc.sql(
                        """
                        select id, name, email, role from account
                        where state <> 'DEACTIVATED' order by name collate "da-x-icu"
                        """)
                .query(Colleague.class)
                .list();
    }

    /** Everybody who may work on plans. */
    public List<Colleague> officials() {
        return jdbc.sql(
                        """
                        select id, name, email, role from account
                        where state <> 'DEACTIVATED' and role <> 'POLITICIAN'
                        order by name collate "da-x-icu"
                        """)
                .query(Colleague.class)
                .list();
    }
}
