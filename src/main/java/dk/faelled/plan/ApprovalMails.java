package dk.faelled.plan;

import dk.faelled.account.Colleague;
import dk.faelled.account.Grant;
import dk.faelled.account.Grants;
import dk.faelled.account.SignedIn;
import dk.faelled.account.Staff;
import dk.faelled.mail.Letter;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.DanishFormats;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What officials write each other when a plan needs four eyes. */
@Component
class ApprovalMails {

    private final Outbox outbox;
    private final Grants grants;
    private final Staff staff;

    ApprovalMails(Outbox outbox, Grants grants, Staff staff) {
        this.outbox = outbox;
        this.grants = grants;
        this.staff = staff;
    }

    void asked(Plan plan, ApprovalRequest request, SignedIn by) {
        staff.active(grants.holders(plan.id(), Grant.APPROVER)).stream()
                .filter(each -> !each.id().equals(by.id()))
                .forEach(
                        each ->
                                outbox.post(
                                        letter(each, plan, request, "asked")
                                                .paragraph(
                                                        "plan.mail.asked.text",
                                                        by.name(),
                                                        plan.title())
                                                .action("plan.mail.open", deskPath(plan))));
    }

    void approved(Plan plan, ApprovalRequest request, SignedIn by) {
        asker(request)
                .ifPresent(
                        each ->
                                outbox.post(
                                        letter(each, plan, request, "approved")
                                                .paragraph(
                                                        "plan.mail.approved.text",
                                                        by.name(),
                                                        plan.title())
                                                .action("plan.mail.open", deskPath(plan))));
    }

    void sentBack(Plan plan, ApprovalRequest request, String reason, SignedIn by) {
        asker(request)
                .ifPresent(
                        each ->
                                outbox.post(
                                        letter(each, plan, request, "sent-back")
                                                .paragraph(
                                                        "plan.mail.sent-back.text",
                                                        by.name(),
                                                        plan.title())
                                                .quote(reason)
                                                .action("plan.mail.open", deskPath(plan))));
    }

    private Optional<Colleague> asker(ApprovalRequest request) {
        return staff.active(List.of(request.requestedBy())).stream().findFirst();
    }

    private static Letter letter(
            Colleague to, Plan plan, ApprovalRequest request, String occasion) {
        String key =
                "plan-%s:%s:%s:%s".formatted(occasion, plan.id(), request.requestedAt(), to.id());
        return Letter.to(
                to.email(),
                DanishFormats.DANISH,
                key,
                "plan.mail." + occasion + ".subject",
                plan.title());
    }

    private static String deskPath(Plan plan) {
        return "/forvaltning/planer/" + plan.slug();
    }
}
