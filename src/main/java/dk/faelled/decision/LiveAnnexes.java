package dk.faelled.decision;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceReader;
import dk.faelled.conference.ConferenceTables;
import dk.faelled.conference.Conferences;
import dk.faelled.document.Attachments;
import dk.faelled.document.Pdf;
import dk.faelled.idea.IdeaSummaries;
import dk.faelled.plan.PlanReader;
import dk.faelled.plan.PlanView;
import dk.faelled.plan.ProcessFigures;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.Slug;
import dk.faelled.whitepaper.PoliticalEditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What lives elsewhere in the portal and can be enclosed: white papers, what came of conferences,
 * the ideas of a bank, the plan's process. It is printed as it is at that moment. Annexes are in
 * Danish.
 */
@Component
public class LiveAnnexes {

    /** Something that can be enclosed. */
    public record Offer(Annex.Kind kind, UUID subjectId, String title) {}

    private final PoliticalEditions papers;
    private final Conferences conferences;
    private final ConferenceReader conferenceReader;
    private final ConferenceTables tables;
    private final IdeaSummaries ideas;
    private final PlanReader plans;
    private final ProcessFigures figures;
    private final Attachments files;
    private final Pdf pdf;
    private final MessageSource messages;

    LiveAnnexes(
            PoliticalEditions papers,
            Conferences conferences,
            ConferenceReader conferenceReader,
            ConferenceTables tables,
            IdeaSummaries ideas,
            PlanReader plans,
            ProcessFigures figures,
            Attachments files,
            Pdf pdf,
            MessageSource messages) {
        this.papers = papers;
        this.conferences = conferences;
        this.conferenceReader = conferenceReader;
        this.tables = tables;
        this.ideas = ideas;
        this.plans = plans;
        this.figures = figures;
        this.files = files;
        this.pdf = pdf;
        this.messages = messages;
    }

    /** Everything of a plan that can be enclosed now. */
    @Transactional(readOnly = true)
    public List<Offer> of(DecisionPackage decisionPackage) {
        UUID planId = decisionPackage.planId();
        List<Offer> offers = new ArrayList<>();
        papers.ofPlan(planId)
                .forEach(
                        paper ->
                                offers.add(
                                        offer(
                                                Annex.Kind.WHITE_PAPER,
                                                paper.hearingId(),
                                                paper.title())));
        conferences.findByPlanId(planId).stream()
                .filter(each -> each.outcome().isPublished())
                .forEach(each -> offers.add(offer(Annex.Kind.CONFERENCE, each.id(), each.title())));
        ideas.ofPlan(planId)
                .forEach(
                        each ->
                                offers.add(
                                        offer(
                                                Annex.Kind.IDEAS,
                                                each.bank().id(),
                                                each.bank().question())));
        offers.add(offer(Annex.Kind.PROCESS, planId, decisionPackage.planTitle()));
        return offers;
    }

    /** Whether something that was enclosed is there no more. */
    @Transactional(readOnly = true)
    public boolean isGone(DecisionPackage decisionPackage) {
        List<UUID> enclosed =
                decisionPackage.content().annexes().stream()
                        .flatMap(annex -> Stream.ofNullable(annex.subjectId()))
                        .toList();
        return !enclosed.isEmpty()
                && !of(decisionPackage).stream()
                        .map(Offer::subjectId)
                        .toList()
                        .containsAll(enclosed);
    }

    /**
     * Prints it as it is now. Returns the file.
     *
     * @throws PackageNotFound when it is no more
     */
    UUID print(Annex annex, DecisionPackage decisionPackage) {
        UUID subject = Objects.requireNonNull(annex.subjectId());
        byte[] content =
                switch (annex.kind()) {
                    case WHITE_PAPER -> papers.pdf(subject).orElseThrow(PackageNotFound::new);
                    case CONFERENCE -> conference(subject);
                    case IDEAS -> ideas(decisionPackage.planId(), subject);
                    case PROCESS -> process(decisionPackage.planSlug());
                    case FILE -> throw new IllegalArgumentException("A file does not live");
                };
        return files.take(Slug.of(annex.title()) + ".pdf", content).id();
    }

    private Offer offer(Annex.Kind kind, UUID id, String title) {
        return new Offer(
                kind,
                id,
                messages.getMessage(
                        "decision.annex.offer." + kind,
                        new Object[] {title},
                        DanishFormats.DANISH));
    }

    private byte[] conference(UUID id) {
        Conference conference = conferences.findById(id).orElseThrow(PackageNotFound::new);
        return pdf.print(
                "decision/conference-pdf",
                Map.of(
                        "conference",
                        conference,
                        "outcome",
                        conference.outcome(),
                        "present",
                        conferenceReader.attendance(conference),
                        "tables",
                        tables.of(id)),
                DanishFormats.DANISH);
    }

    private byte[] ideas(UUID planId, UUID bankId) {
        IdeaSummaries.Summary summary =
                ideas.ofPlan(planId).stream()
                        .filter(each -> each.bank().id().equals(bankId))
                        .findFirst()
                        .orElseThrow(PackageNotFound::new);
        return pdf.print("decision/ideas-pdf", Map.of("summary", summary), DanishFormats.DANISH);
    }

    private byte[] process(String planSlug) {
        PlanView plan = plans.published(planSlug);
        return pdf.print(
                "plan/process-pdf",
                Map.of("plan", plan, "figure", figures.of(plan.process(), DanishFormats.DANISH)),
                DanishFormats.DANISH);
    }
}
