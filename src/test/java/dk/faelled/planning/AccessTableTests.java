package dk.faelled.planning;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.PortalTest;
import dk.faelled.account.AccountMother;
import dk.faelled.account.Grant;
import dk.faelled.account.Role;
import dk.faelled.account.SignedIn;
import dk.faelled.conference.ConferenceStage;
import dk.faelled.decision.DecisionStage;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanMother;
import dk.faelled.planning.WorkspaceOperations.Ground;
import dk.faelled.planning.WorkspaceOperations.Operation;
import dk.faelled.planning.WorkspaceOperations.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Tries every operation of the workspace as every role, and writes down what happened in {@code
 * target/access-table.md}.
 */
@PortalTest
class AccessTableTests {

    @Autowired private MockMvcTester portal;
    @Autowired private PlanMother plans;
    @Autowired private AccountMother accounts;
    @Autowired private HearingStage hearings;
    @Autowired private ConferenceStage conferences;
    @Autowired private DecisionStage packages;

    private final List<Plan> made = new ArrayList<>();

    @AfterEach
    void tidyUp() {
        hearings.removeDrafts("adgang-");
        conferences.removeAll(made);
        packages.removeAll(made);
        made.stream().filter(plan -> plans.now(plan).state().isPublic()).forEach(plans::hide);
        plans.removeDrafts("adgang-");
    }

    @Test
    void everybodyMayDoWhatTheirRoleSaysAndNothingElse() throws IOException {
        List<String> table = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        table.add(row("operation", Arrays.stream(Who.values()).map(Who::name).toList()));
        table.add(row("---", Arrays.stream(Who.values()).map(who -> "---").toList()));
        for (Operation operation : WorkspaceOperations.ALL) {
            List<String> cells = new ArrayList<>();
            for (Who who : Who.values()) {
                String outcome = attempt(operation, who);
                cells.add(outcome);
                if (!outcome.equals(expected(operation, who))) {
                    wrong.add(
                            operation.name()
                                    + " as "
                                    + who
                                    + ": "
                                    + outcome
                                    + " instead of "
                                    + expected(operation, who));
                }
            }
            table.add(row(operation.name(), cells));
        }
        Files.write(Path.of("target", "access-table.md"), table);
        assertThat(wrong).isEmpty();
    }

    private String attempt(Operation operation, Who who) {
        String slug = "adgang-" + made.size();
        if (operation.ground() != Ground.ANYWHERE) {
            Plan plan =
                    operation.ground() == Ground.DRAFT ? plans.draft(slug) : plans.published(slug);
            made.add(plan);
            Grant part = part(who);
            if (part != null) {
                plans.grant(plan, email(who), EnumSet.of(part));
            }
        }
        if (operation.path().startsWith(WorkspaceOperations.HEARING)) {
            hearings.onPlan(
                    made.getLast(), HearingKind.POLICY, HearingMother.content("Adgang"), 1, 9);
        }
        if (operation.path().startsWith(WorkspaceOperations.CONFERENCE)) {
            conferences.onPlan(made.getLast(), slug);
        }
        if (operation.path().startsWith(WorkspaceOperations.PACKAGE)) {
            packages.onPlan(made.getLast(), slug);
        }
        String path =
                operation
                        .path()
                        .replace(WorkspaceOperations.HEARING, "/forvaltning/hoeringer/" + slug)
                        .replace(
                                WorkspaceOperations.CONFERENCE,
                                "/forvaltning/arrangementer/" + slug)
                        .replace(WorkspaceOperations.PACKAGE, "/forvaltning/beslutninger/" + slug)
                        .replace("{plan}", "/forvaltning/planer/" + slug)
                        .replace("{slug}", slug);
        var request = portal.method(operation.method()).uri(path).with(formToken());
        SignedIn person = person(who);
        return outcome((person == null ? request : request.with(user(person))).exchange());
    }

    /** What was tried is allowed when it got past the doors, whatever it said there. */
    private static String outcome(MvcTestResult result) {
        int status = result.getResponse().getStatus();
        String location = result.getResponse().getRedirectedUrl();
        if (status == 302 && location != null && location.endsWith("/log-ind")) {
            return "sign in";
        }
        return status == 403 || status == 404 ? String.valueOf(status) : "yes";
    }

    private static String expected(Operation operation, Who who) {
        if (operation.allowed().contains(who)) {
            boolean nothingThere = operation.path().startsWith("/forvaltning/idebanker/");
            return nothingThere ? "404" : "yes";
        }
        return switch (who) {
            case ANONYMOUS -> "sign in";
            case OFFICIAL ->
                    operation.ground() == Ground.DRAFT
                                    || operation.path().startsWith(WorkspaceOperations.HEARING)
                                    || operation.path().startsWith(WorkspaceOperations.CONFERENCE)
                                    || operation.path().startsWith(WorkspaceOperations.PACKAGE)
                            ? "404"
                            : "403";
            default -> "403";
        };
    }

    private @Nullable SignedIn person(Who who) {
        return switch (who) {
            case ANONYMOUS -> null;
            case POLITICIAN -> accounts.active(email(who), Role.POLITICIAN);
            case ADMINISTRATOR -> accounts.active(email(who), Role.ADMINISTRATOR);
            default -> accounts.active(email(who), Role.OFFICIAL);
        };
    }

    private static @Nullable Grant part(Who who) {
        return switch (who) {
            case EDITOR -> Grant.EDITOR;
            case CASEWORKER -> Grant.CASEWORKER;
            case APPROVER -> Grant.APPROVER;
            default -> null;
        };
    }

    private static String email(Who who) {
        return who.name().toLowerCase(java.util.Locale.ROOT) + "@adgang.example";
    }

    private static String row(String name, List<String> cells) {
        return "| " + name + cells.stream().collect(Collectors.joining(" | ", " | ", " |"));
    }
}
