package dk.faelled.chamber;

import dk.faelled.account.Colleague;
import dk.faelled.account.Grant;
import dk.faelled.account.Grants;
import dk.faelled.account.Staff;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.PackageSent;
import dk.faelled.decision.PackageSettled;
import dk.faelled.decision.PathStep;
import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.DanishFormats;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members and officials are written to. A letter of a closed case does not say what it is
 * about: mail is read in many places.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChamberMails {

    private final Outbox outbox;
    private final Staff staff;
    private final MemberTable table;
    private final Grants grants;
    private final DanishFormats dates;

    ChamberMails(
            Outbox outbox, Staff staff, MemberTable table, Grants grants, DanishFormats dates) {
        this.outbox = outbox;
        this.staff = staff;
        this.table = table;
        this.grants = grants;
        this.dates = dates;
    }

    /** A body was sent a case, or a new version of one. */
    @EventListener
    public void sent(PackageSent sent) {
        PathStep step = sent.step();
        String what = step.versionNumber() == 1 ? "sent" : "changed";
        write(
                sent.decisionPackage(),
                step,
                what,
                "package-sent:" + step.id(),
                letter ->
                        letter.fact("chamber.mail.body", step.bodyName())
                                .fact("chamber.mail.meets", dates.local(step.requireMeets())));
    }

    /** A body decided: its members are asked to approve the minutes. */
    @EventListener
    public void decided(PackageSettled settled) {
        PathStep step = settled.step();
        if (step.bodyKind().isPolitical() && step.isDecided()) {
            write(
                    settled.decisionPackage(),
                    step,
                    "decided",
                    "package-decided:" + step.id(),
                    letter -> letter.fact("chamber.mail.body", step.bodyName()));
        }
    }

    /** Those who edit the plan are told of a question. */
    void asked(DecisionPackage about, UUID questionId) {
        Set<UUID> editors = Set.copyOf(grants.holders(about.planId(), Grant.EDITOR));
        for (Colleague editor : staff.active(editors)) {
            outbox.post(
                    Letter.to(
                                    editor.email(),
                                    DanishFormats.DANISH,
                                    "question-asked:" + questionId + ":" + editor.id(),
                                    "chamber.mail.asked")
                            .paragraph("chamber.mail.asked.lead", name(about))
                            .action("chamber.mail.asked.action", "/forvaltning/spoergsmaal"));
        }
    }

    /** All members are told of an answer. */
    void answered(DecisionPackage about, MemberQuestion question) {
        PathStep step = about.step(question.stepId());
        write(
                about,
                step,
                "answered",
                "question-answered:" + question.id(),
                letter -> about.isClosed(step) ? letter : letter.quote(question.question()));
    }

    private void write(
            DecisionPackage about,
            PathStep step,
            String what,
            String occasion,
            UnaryOperator<Letter> rest) {
        boolean closed = about.isClosed(step);
        for (Colleague member : staff.active(table.readers(step.bodyId(), closed))) {
            Letter letter =
                    Letter.to(
                            member.email(),
                            DanishFormats.DANISH,
                            occasion + ":" + member.id(),
                            "chamber.mail." + what);
            letter.paragraph(
                    closed ? "chamber.mail.closed" : "chamber.mail." + what + ".lead",
                    closed ? "" : about.title());
            outbox.post(
                    rest.apply(letter)
                            .action(
                                    "chamber.mail.action",
                                    closed ? "/politik" : "/politik/sager/" + about.slug()));
        }
    }

    private static String name(DecisionPackage about) {
        return about.openness().closed() ? "" : about.title();
    }
}
