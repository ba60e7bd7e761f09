package dk.faelled.chamber;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionPackages;
import dk.faelled.decision.PackageAccess;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.decision.PackageTurns;
import dk.faelled.plan.PlanAccess;
import dk.faelled.platform.OfficialOnly;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officials answer members' questions. */
@Service
@OfficialOnly
@Transactional
public class AnswerDesk {

    private final QuestionBook book;
    private final DecisionPackages packages;
    private final PackageAccess access;
    private final PlanAccess plans;
    private final PackageTurns turns;
    private final ChamberMails mails;

    AnswerDesk(
            QuestionBook book,
            DecisionPackages packages,
            PackageAccess access,
            PlanAccess plans,
            PackageTurns turns,
            ChamberMails mails) {
        this.book = book;
        this.packages = packages;
        this.access = access;
        this.plans = plans;
        this.turns = turns;
        this.mails = mails;
    }

    /** The questions that wait for an answer in the plans this person edits. */
    @Transactional(readOnly = true)
    public List<QuestionBook.Waiting> waiting(SignedIn who) {
        return book.waiting(plans.plansWith(Grant.EDITOR, who));
    }

    /**
     * A question, for somebody who may answer it.
     *
     * @throws PackageNotFound when there is none, or it is not this person's to answer
     */
    @Transactional(readOnly = true)
    public MemberQuestion open(UUID id, SignedIn who) {
        MemberQuestion question = book.find(id).orElseThrow(PackageNotFound::new);
        if (packages.findById(question.packageId())
                .filter(each -> access.rights(each, who).contains(Grant.EDITOR))
                .isEmpty()) {
            throw new PackageNotFound();
        }
        return question;
    }

    /** Answers; all members see it. Says no when a colleague has answered already. */
    public boolean answer(UUID id, String answer, SignedIn who) {
        MemberQuestion question = open(id, who);
        DecisionPackage about = turns.take(question.packageId());
        if (!book.answer(id, answer, who.name())) {
            return false;
        }
        mails.answered(about, question);
        turns.tell(about, who.actor(), "question-answered", List.of());
        return true;
    }
}
