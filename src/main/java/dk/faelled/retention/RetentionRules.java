package dk.faelled.retention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All rules of retention. */
interface RetentionRules extends Repository<RetentionRule, String> {

    RetentionRule save(RetentionRule rule);

    Optional<RetentionRule> findByKle(String kle);

    List<RetentionRule> findAllByOrderByKle();

    void deleteByKle(String kle);

    /** The rule for a case, by its number: {@code 17.00.00-P22-1-26}. */
    default Optional<RetentionRule> of(String caseNumber) {
        return findAllByOrderByKle().stream()
                .filter(rule -> fits(rule, caseNumber))
                .max(Comparator.comparingInt(rule -> rule.kle().length()));
    }

    private static boolean fits(RetentionRule rule, String caseNumber) {
        String rest = caseNumber.strip();
        return rest.startsWith(rule.kle())
                && !rest.substring(rule.kle().length()).matches("^\\d.*");
    }
}
