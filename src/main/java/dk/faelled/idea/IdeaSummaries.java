package dk.faelled.idea;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an idea bank holds, in figures and with the ideas most people support. */
@Service
@Transactional(readOnly = true)
public class IdeaSummaries {

    /** Everything a reader needs who will not read all ideas. */
    public record Summary(
            IdeaBank bank, IdeaCatalogue.Counts counts, List<IdeaCatalogue.Row> mostSupported) {}

    private final IdeaBanks banks;
    private final IdeaCatalogue catalogue;

    IdeaSummaries(IdeaBanks banks, IdeaCatalogue catalogue) {
        this.banks = banks;
        this.catalogue = catalogue;
    }

    /** Those of a plan's banks that hold public ideas. */
    public List<Summary> ofPlan(UUID planId) {
        return banks.findByPlanId(planId).stream()
                .map(this::of)
                .filter(summary -> summary.counts.all() > 0)
                .toList();
    }

    private Summary of(IdeaBank bank) {
        IdeaFilter all = new IdeaFilter("", List.of(), List.of(), IdeaFilter.Sort.STOETTE, null);
        return new Summary(bank, catalogue.counts(bank, all), catalogue.list(bank, all));
    }
}
