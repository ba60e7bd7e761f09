package dk.faelled.plan;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a plan, for officials. */
@Service
@OfficialOnly
@Transactional(readOnly = true)
public class PlanHistory {

    /** A version in the list. */
    public record Row(int number, String act, String item, String author, Instant at) {}

    /** Two versions, and what is different. */
    public record Comparison(PlanVersion before, PlanVersion after, List<Difference> differences) {}

    private static final int PAGE = 50;

    private final PlanVersions versions;
    private final PlanAccess access;
    private final PlanComparison comparison;

    PlanHistory(PlanVersions versions, PlanAccess access, PlanComparison comparison) {
        this.versions = versions;
        this.access = access;
        this.comparison = comparison;
    }

    /**
     * @param below only versions before this one; they come in pages of fifty and one more
     */
    public List<Row> of(String slug, int below, SignedIn who) {
        Plan plan = access.readable(slug, who);
        return versions.list(plan.id(), below, Limit.of(PAGE + 1));
    }

    public int pageSize() {
        return PAGE;
    }

    public Comparison compare(String slug, int from, int to, SignedIn who) {
        Plan plan = access.readable(slug, who);
        PlanVersion before = version(plan, from);
        PlanVersion after = version(plan, to);
        return new Comparison(before, after, comparison.between(before.content(), after.content()));
    }

    private PlanVersion version(Plan plan, int number) {
        return versions.findByPlanIdAndNumber(plan.id(), number).orElseThrow(PlanNotFound::new);
    }
}
