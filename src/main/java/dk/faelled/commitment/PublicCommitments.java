package dk.faelled.commitment;

import dk.faelled.decision.DecisionCatalogue;
import dk.faelled.hearing.ConsultationMaterial.Section;
import dk.faelled.plan.PlanPageParts;
import dk.faelled.platform.DanishFormats;
import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.ThreadNodes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The commitments everybody may know of: those of decisions that are published, and open. */
@Component
@Transactional(readOnly = true)
class PublicCommitments implements ThreadNodes, PlanPageParts {

    private final Commitments commitments;
    private final DecisionCatalogue decisions;
    private final MessageSource messages;
    private final DanishFormats dates;

    PublicCommitments(
            Commitments commitments,
            DecisionCatalogue decisions,
            MessageSource messages,
            DanishFormats dates) {
        this.commitments = commitments;
        this.decisions = decisions;
        this.messages = messages;
        this.dates = dates;
    }

    /**
     * @throws CommitmentNotFound when there is none, or its decision is not public
     */
    Commitment find(String packageSlug, int number) {
        return commitments
                .findByPackageSlugAndNumber(packageSlug, number)
                .filter(each -> shown(List.of(each)).contains(each.stepId()))
                .orElseThrow(CommitmentNotFound::new);
    }

    @Override
    public String type() {
        return Commitment.TYPE;
    }

    @Override
    public List<ThreadNode> find(Collection<UUID> ids) {
        return publicOnes(commitments.findByIdIn(ids)).stream()
                .map(each -> new ThreadNode(each.subject(), status(each)))
                .toList();
    }

    @Override
    public List<Section> of(UUID planId) {
        List<Row> rows =
                publicOnes(commitments.findByPlanIdOrderByDecidedAtDescNumberAsc(planId)).stream()
                        .map(this::row)
                        .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section("opfoelgning", "commitment.of-plan", "", rows));
    }

    private Row row(Commitment each) {
        LocalDate deadline = each.deadline();
        return new Row(
                each.text(),
                each.path(),
                chip(each.status()),
                status(each),
                Stream.of(
                                each.unit(),
                                deadline == null
                                        ? ""
                                        : messages.getMessage(
                                                "decision.by",
                                                new Object[] {dates.date(deadline)},
                                                LocaleContextHolder.getLocale()))
                        .filter(fact -> !fact.isEmpty())
                        .toList());
    }

    private List<Commitment> publicOnes(List<Commitment> all) {
        Set<UUID> shown = shown(all);
        return all.stream().filter(each -> shown.contains(each.stepId())).toList();
    }

    /** The treatments whose decision everybody may read. */
    private Set<UUID> shown(List<Commitment> all) {
        return decisions.decidedInPublic(all.stream().map(Commitment::stepId).toList());
    }

    private String status(Commitment each) {
        return messages.getMessage(
                "commitment.status." + each.status(), null, LocaleContextHolder.getLocale());
    }

    private static String chip(CommitmentStatus status) {
        return switch (status) {
            case DONE -> "chip--met";
            case UNDER_WAY -> "chip--now";
            case DROPPED -> "chip--not";
            case NOT_BEGUN -> "chip--soon";
        };
    }
}
