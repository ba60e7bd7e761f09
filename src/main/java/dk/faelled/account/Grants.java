package dk.faelled.account;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has what part in which plan. */
@Service
@Transactional(readOnly = true)
public class Grants {

    private record Row(UUID accountId, Grant part) {}

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<Grant> of(UUID accountId, UUID planId) {
        EnumSet<Grant> parts = EnumSet.noneOf(Grant.class);
        parts.addAll(
                jdbc.sql(
                                """
                                select part from plan_grant
                                where account_id = :account and plan_id = :plan""")
                        .param("account", accountId)
                        .param("plan", planId)
                        .query(Grant.class)
                        .list());
        return parts;
    }

    /** The plans somebody has one of these parts in. */
    public List<UUID> plansOf(UUID accountId, Set<Grant> parts) {
        return jdbc.sql(
                        """
                        select distinct plan_id from plan_grant
                        where account_id = :account and part in (:parts)""")
                .param("account", accountId)
                .param("parts", parts.stream().map(Grant::name).toList())
                .query(UUID.class)
                .list();
    }

    /** Those who have a part in a plan. */
    public List<UUID> holders(UUID planId, Grant part) {
        return jdbc.sql(
                        """
                        select account_id from plan_grant
                        where plan_id = :plan and part = :part""")
                .param("plan", planId)
                .param("part", part.name())
                .query(UUID.class)
                .list();
    }

    /** Everybody's parts in a plan. */
    public Map<UUID, Set<Grant>> on(UUID planId) {
        Map<UUID, Set<Grant>> parts = new LinkedHashMap<>();
        jdbc.sql("select account_id, part from plan_grant where plan_id = :plan")
                .param("plan", planId)
                .query(Row.class)
                .list()
                .forEach(
                        row ->
                                parts.computeIfAbsent(
                                                row.accountId, id -> EnumSet.noneOf(Grant.class))
                                        .add(row.part));
        return parts;
    }

    /** Gives somebody exactly these parts in a plan. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(UUID accountId, UUID planId, Set<Grant> parts) {
        jdbc.sql("delete from plan_grant where account_id = :account and plan_id = :plan")
                .param("account", accountId)
                .param("plan", planId)
                .update();
        for (Grant part : parts) {
            jdbc.sql(
                            """
                            insert into plan_grant (account_id, plan_id, part)
                            values (:account, :plan, :part)""")
                    .param("account", accountId)
                    .param("plan", planId)
                    .param("part", part.name())
                    .update();
        }
    }
}
