package dk.faelled.chamber;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionPackages;
import dk.faelled.decision.DispatchRule;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.decision.PackageTurns;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members ask the administration about a case, until some days before their meeting. */
@Service
@Transactional
public class QuestionDesk {

    private final MemberTable table;
    private final QuestionBook book;
    private final DecisionPackages packages;
    private final PackageTurns turns;
    private final DispatchRule rule;
    private final ChamberMails mails;
    private final Clock clock;

    QuestionDesk(
            MemberTable table,
            QuestionBook book,
            DecisionPackages packages,
            PackageTurns turns,
            DispatchRule rule,
            ChamberMails mails,
            Clock clock) {
        this.table = table;
        this.book = book;
        this.packages = packages;
        this.turns = turns;
        this.rule = rule;
        this.mails = mails;
        this.clock = clock;
    }

    /** The last day on which one can ask about a case; nothing when it is over. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(TableItem item) {
        return Optional.of(rule.lastQuestionDay(item.meets()))
                .filter(day -> !item.isDecided() && !LocalDate.now(clock).isAfter(day));
    }

    /**
     * @param id made with the form, so that a form sent twice asks once
     * @throws PackageNotFound when it does not lie on this person's table
     * @throws QuestionTooLate when the last day for questions is over
     */
    public void ask(String slug, UUID id, String question, SignedIn who) {
        TableItem item = table.item(slug, who);
        if (lastDay(item).isEmpty()) {
            throw new QuestionTooLate();
        }
        if (book.ask(id, item.packageId(), item.stepId(), who, question)) {
            DecisionPackage about =
                    packages.findById(item.packageId()).orElseThrow(PackageNotFound::new);
            mails.asked(about, id);
            turns.tell(about, who.actor(), "question-asked", List.of());
        }
    }
}
