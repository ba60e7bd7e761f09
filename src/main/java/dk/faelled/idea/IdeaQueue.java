package dk.faelled.idea;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.engagement.Comment;
import dk.faelled.engagement.Comments;
import dk.faelled.engagement.Report;
import dk.faelled.engagement.Reports;
import dk.faelled.plan.PlanAccess;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be read, of the plans somebody is caseworker of: ideas, comments, reports. */
@Service
@OfficialOnly
@Transactional
public class IdeaQueue {

    private static final Limit MOST = Limit.of(100);

    private final Ideas ideas;
    private final Comments comments;
    private final Reports reports;
    private final PlanAccess access;

    IdeaQueue(Ideas ideas, Comments comments, Reports reports, PlanAccess access) {
        this.ideas = ideas;
        this.comments = comments;
        this.reports = reports;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public List<Idea> ideas(SignedIn who) {
        return ideas.awaitingModeration(access.plansWith(Grant.CASEWORKER, who), MOST);
    }

    @Transactional(readOnly = true)
    public int countIdeas(SignedIn who) {
        return ideas.countAwaiting(access.plansWith(Grant.CASEWORKER, who));
    }

    @Transactional(readOnly = true)
    public List<Comment> comments(SignedIn who) {
        return mine(comments.awaitingModeration(), Comment::subject, who);
    }

    @Transactional(readOnly = true)
    public List<Report> reports(SignedIn who) {
        return mine(reports.open(), Report::subject, who);
    }

    public void publishComment(UUID id, SignedIn who) {
        require(comments.subjectOf(id), who);
        comments.publish(id, who.actor());
    }

    public void declineComment(UUID id, String reason, SignedIn who) {
        require(comments.subjectOf(id), who);
        comments.decline(id, reason, who.actor());
    }

    public void handleReport(UUID id, SignedIn who) {
        require(reports.subjectOf(id), who);
        reports.handle(id, who.actor());
    }

    private void require(Subject subject, SignedIn who) {
        Idea idea = ideas.findById(subject.id()).orElseThrow(IdeaNotFound::new);
        access.require(Grant.CASEWORKER, idea.bank().planId(), who);
    }

    private <T> List<T> mine(List<T> all, Function<T, Subject> subject, SignedIn who) {
        Collection<UUID> plans = access.plansWith(Grant.CASEWORKER, who);
        Map<UUID, UUID> planOf =
                ideas
                        .findAllById(all.stream().map(each -> subject.apply(each).id()).toList())
                        .stream()
                        .collect(Collectors.toMap(Idea::id, idea -> idea.bank().planId()));
        return all.stream()
                .filter(each -> plans.contains(planOf.get(subject.apply(each).id())))
                .toList();
    }
}
