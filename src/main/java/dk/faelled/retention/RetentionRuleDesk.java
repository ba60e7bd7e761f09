package dk.faelled.retention;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.Difference;
import dk.faelled.platform.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators decide how long cases are kept. */
@Service
@AdministratorOnly
@Transactional
class RetentionRuleDesk {

    private final RetentionRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetentionRuleDesk(RetentionRules rules, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RetentionRule> all() {
        return rules.findAllByOrderByKle();
    }

    /** Writes a rule, or another one for the same beginning of KLE numbers. */
    public void write(String kle, @Nullable Integer months, String note, SignedIn who) {
        String before = rules.findByKle(kle).map(rule -> said(rule.months())).orElse("");
        RetentionRule rule =
                rules.findByKle(kle).orElseGet(() -> new RetentionRule(kle, months, note));
        rule.change(months, note);
        rules.save(rule);
        tell(kle, "retention-rule-written", before, said(months), who);
    }

    public void remove(String kle, SignedIn who) {
        rules.deleteByKle(kle);
        tell(kle, "retention-rule-removed", kle, "", who);
    }

    private static String said(@Nullable Integer months) {
        return months == null ? "" : String.valueOf(months);
    }

    private void tell(String kle, String act, String before, String after, SignedIn who) {
        Subject subject =
                new Subject(
                        "retention-rule",
                        UUID.nameUUIDFromBytes(kle.getBytes(StandardCharsets.UTF_8)),
                        "KLE " + kle,
                        "/administration/opbevaring");
        events.publishEvent(
                new RetentionRuleChanged(
                        subject,
                        who.actor(),
                        act,
                        clock.instant(),
                        List.of(Difference.of("retention.months", before, after))));
    }
}
