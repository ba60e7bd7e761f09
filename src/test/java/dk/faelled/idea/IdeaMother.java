package dk.faelled.idea;

import dk.faelled.engagement.ParticipantMother;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Ideas in the states tests need, reached by the transitions real ones go through. */
final class IdeaMother {

    static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");

    private IdeaMother() {}

    static IdeaBank bank() {
        return new IdeaBank(
                UUID.randomUUID(),
                "helhedsplan",
                "Helhedsplan",
                new IdeaBank.Question(
                        "Hvad er kvalitet for dig?",
                        "Skriv en idé",
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 6, 30)),
                List.of(new IdeaBank.Theme("mad", "Mad", null)));
    }

    static IdeaForm form() {
        return new IdeaForm(
                "Fælles morgenmad",
                "To gange om ugen.",
                "mad",
                "",
                "",
                "Birk",
                "birk@borger.example",
                UUID.randomUUID(),
                null);
    }

    static Idea unconfirmed() {
        return new Idea(bank(), ParticipantMother.citizen(), form(), 1, NOON);
    }

    static Idea awaitingModeration() {
        Idea idea = unconfirmed();
        idea.confirm(7, NOON.plusSeconds(60));
        return idea;
    }

    static Idea published() {
        Idea idea = awaitingModeration();
        idea.publish(NOON.plusSeconds(3600));
        return idea;
    }
}
