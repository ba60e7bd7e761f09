package dk.faelled.idea;

import dk.faelled.document.Pictures;
import dk.faelled.plan.PlanHandled;
import dk.faelled.platform.AddressChanged;
import dk.faelled.search.SearchIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets idea banks follow what happens to their plans, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IdeaBankFollower {

    private final IdeaBanks banks;
    private final Ideas ideas;
    private final SearchIndex search;
    private final Pictures pictures;
    private final Clock clock;

    IdeaBankFollower(
            IdeaBanks banks, Ideas ideas, SearchIndex search, Pictures pictures, Clock clock) {
        this.banks = banks;
        this.ideas = ideas;
        this.search = search;
        this.pictures = pictures;
        this.clock = clock;
    }

    @EventListener
    public void follow(AddressChanged change) {
        banks.findByPlanId(change.subject().id())
                .forEach(
                        bank ->
                                bank.follow(
                                        change.to().replaceFirst("^/planer/", ""),
                                        change.subject().title()));
    }

    @EventListener
    public void follow(PlanHandled event) {
        UUID planId = event.subject().id();
        switch (event.act()) {
            case "plan-closed" -> banks.findByPlanId(planId).forEach(this::end);
            case "plan-withdrawn" -> banks.findByPlanId(planId).forEach(this::hide);
            case "plan-published", "plan-approved" ->
                    banks.findByPlanId(planId).stream()
                            .filter(bank -> banks.findPublic(bank.planSlug()).isPresent())
                            .forEach(this::show);
            default -> {}
        }
    }

    private void end(IdeaBank bank) {
        bank.endBefore(LocalDate.now(clock));
    }

    private void hide(IdeaBank bank) {
        for (Idea idea : ideas.findByBankId(bank.id())) {
            search.remove(Idea.TYPE, idea.id());
            if (idea.pictureId() != null) {
                pictures.withhold(idea.pictureId());
            }
        }
    }

    private void show(IdeaBank bank) {
        ideas.findByBankId(bank.id()).stream()
                .filter(idea -> idea.state() == IdeaState.PUBLISHED)
                .forEach(
                        idea -> {
                            search.put(
                                    idea.subject(),
                                    bank.question(),
                                    idea.text(),
                                    Objects.requireNonNull(idea.publishedAt()));
                            if (idea.pictureId() != null) {
                                pictures.publish(idea.pictureId());
                            }
                        });
    }
}
