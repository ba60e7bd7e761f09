package dk.faelled.hearing;

import dk.faelled.plan.About;
import dk.faelled.plan.ContactPerson;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanBodies;
import dk.faelled.plan.PlanKind;
import dk.faelled.platform.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hearings and questions for tests. */
public final class HearingMother {

    private HearingMother() {}

    static Hearing draft(HearingKind kind, LocalDate opens, LocalDate deadline) {
        Hearing hearing =
                new Hearing(
                        plan(), "hoering", kind, new HearingPeriod(opens, deadline), "Til prøve");
        hearing.revise(content("Hvad mener du?"), Actor.PORTAL, Instant.EPOCH);
        return hearing;
    }

    static Hearing announced(LocalDate opens, LocalDate deadline, Instant at) {
        Hearing hearing = draft(HearingKind.POLICY, opens, deadline);
        hearing.announce(at);
        return hearing;
    }

    /** One theme with a scale and a text that depends on it. */
    public static HearingContent content(String title) {
        Question scale = question(QuestionKind.AGREEMENT, "Er du enig?", null);
        Question why =
                question(
                        QuestionKind.LONG_TEXT,
                        "Hvorfor ikke?",
                        new Question.Condition(scale.id(), List.of("DISAGREE")));
        return new HearingContent(
                new HearingText(
                        title,
                        "Kort fortalt",
                        "",
                        "Kære alle",
                        "Udvalget behandler sagen",
                        "17.00-P",
                        new ContactPerson(
                                "Frida", "Konsulent", "70 00 00 12", "a@fjordby.example")),
                ConsultationMaterial.NONE,
                new ResponseTemplate(
                        List.of(
                                new TemplateSection(
                                        UUID.randomUUID(), "Maden", "", List.of(scale, why)))));
    }

    public static Question question(
            QuestionKind kind, String text, Question.@Nullable Condition condition) {
        return new Question(
                UUID.randomUUID(),
                kind,
                text,
                "",
                false,
                true,
                kind.hasOptions()
                        ? List.of(new Question.Option("a", "A"), new Question.Option("b", "B"))
                        : List.of(),
                null,
                condition);
    }

    public static Plan plan() {
        return new Plan(
                "plan",
                new About(
                        PlanKind.ACTION_PLAN,
                        "Planen",
                        "",
                        "",
                        "",
                        "",
                        ContactPerson.NOBODY,
                        new PlanBodies(List.of(), UUID.randomUUID(), List.of(), null)));
    }
}
