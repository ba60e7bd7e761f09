package dk.faelled.plan;

import dk.faelled.account.Role;
import dk.faelled.account.SignedIn;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads plans for their pages, and what one can do in them. */
@Service
@Transactional(readOnly = true)
public class PlanReader {

    /** The part of addresses under which drafts are read before they are public. */
    public static final String PREVIEW = "eksempel";

    /** How long a link to a draft works. */
    public static final Duration PREVIEW_LIFE = Duration.ofDays(60);

    static final String PREVIEW_LINK = "plan-preview";

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanAccess access;
    private final SecretLinks links;
    private final Bodies bodies;
    private final List<PlanInvitations> sources;
    private final List<PlanDates> dates;
    private final Clock clock;

    PlanReader(
            Plans plans,
            PlanVersions versions,
            PlanAccess access,
            SecretLinks links,
            Bodies bodies,
            List<PlanInvitations> sources,
            List<PlanDates> dates,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.access = access;
        this.links = links;
        this.bodies = bodies;
        this.sources = sources;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * @throws PlanNotFound when there is none the public may see
     */
    public PlanView published(String slug) {
        Plan plan = plans.findBySlug(slug).orElseThrow(PlanNotFound::new);
        Integer shown = plan.shownVersion();
        if (!plan.state().isPublic() || shown == null) {
            throw new PlanNotFound();
        }
        return view(plan, plan.path(), plan.state(), withDates(plan, contentOf(plan, shown)));
    }

    /**
     * The newest version, for whoever holds a link to it, or works on it and gives the slug.
     *
     * @throws PlanNotFound when the link is no good, or too old
     */
    public PlanView preview(String key) {
        Plan plan = linked(key).or(() -> own(key)).orElseThrow(PlanNotFound::new);
        String path = "/" + PREVIEW + "/" + key;
        return view(plan, path, null, withDates(plan, contentOf(plan, plan.newestVersion())));
    }

    /** The page of a plan at one of the two places it may be read. */
    PlanView at(String place, String key) {
        return place.equals(PREVIEW) ? preview(key) : published(key);
    }

    /** What all plans invite to now, the earliest end first. */
    public List<Invitation> openNow() {
        LocalDate today = LocalDate.now(clock);
        return sources.stream()
                .flatMap(source -> source.openOn(today).stream())
                .sorted(Comparator.comparing(Invitation::closes))
                .toList();
    }

    /** What one plan invites or invited to, by where each is in time; the earliest end first. */
    public Map<Progress, List<Invitation>> invitationsOf(UUID planId) {
        LocalDate today = LocalDate.now(clock);
        return sources.stream()
                .flatMap(source -> source.of(planId).stream())
                .sorted(Comparator.comparing(Invitation::closes))
                .collect(Collectors.groupingBy(invitation -> invitation.on(today)));
    }

    private Optional<Plan> linked(String key) {
        return links.open(new Secret(key))
                .filter(target -> target.type().equals(PREVIEW_LINK))
                .filter(target -> target.since().plus(PREVIEW_LIFE).isAfter(clock.instant()))
                .flatMap(target -> plans.findById(target.id()));
    }

    private Optional<Plan> own(String slug) {
        Authentication viewer = SecurityContextHolder.getContext().getAuthentication();
        if (viewer == null
                || !(viewer.getPrincipal() instanceof SignedIn who)
                || who.role() == Role.POLITICIAN) {
            return Optional.empty();
        }
        return plans.findBySlug(slug).filter(plan -> !access.of(plan, who).isEmpty());
    }

    private PlanContent contentOf(Plan plan, int version) {
        return versions.findByPlanIdAndNumber(plan.id(), version).orElseThrow().content();
    }

    private PlanContent withDates(Plan plan, PlanContent content) {
        return content.withDates(
                dates.stream().flatMap(source -> source.of(plan.id()).stream()).toList());
    }

    private PlanView view(Plan plan, String path, @Nullable PlanState state, PlanContent content) {
        Map<UUID, Body> known =
                bodies.findByIdIn(content.bodyIds().distinct().toList()).stream()
                        .collect(Collectors.toMap(Body::id, Function.identity()));
        return PlanView.of(plan, path, state, content, known, LocalDate.now(clock));
    }
}
