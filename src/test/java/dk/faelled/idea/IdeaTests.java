package dk.faelled.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IdeaTests {

    private static final Instant LATER = IdeaMother.NOON.plus(Duration.ofDays(1));
    private static final Answer ANSWER = new Answer("Ja tak.", "Børn og Unge", LATER);

    @Test
    void hasItsNumberOnlyWhenConfirmed() {
        assertThat(IdeaMother.unconfirmed().number()).isNull();
        assertThat(IdeaMother.awaitingModeration().number()).isEqualTo(7);
        assertThat(IdeaMother.awaitingModeration().reference()).isEqualTo("ID-2026-0007");
    }

    @Test
    void isConfirmedOnce() {
        Idea idea = IdeaMother.awaitingModeration();
        refuses(() -> idea.confirm(8, LATER));
        assertThat(idea.number()).isEqualTo(7);
    }

    @Test
    void isNotPublishedUnconfirmed() {
        refuses(() -> IdeaMother.unconfirmed().publish(LATER));
        assertThat(IdeaMother.awaitingModeration().isPublic()).isFalse();
        assertThat(IdeaMother.published().isPublic()).isTrue();
    }

    @Test
    void aConfirmationLinkLivesForSevenDays() {
        Idea idea = IdeaMother.unconfirmed();

        assertThat(idea.isLinkFresh(IdeaMother.NOON.plus(Duration.ofDays(6)))).isTrue();
        assertThat(idea.isLinkFresh(IdeaMother.NOON.plus(Duration.ofDays(8)))).isFalse();
        idea.renewLink(IdeaMother.NOON.plus(Duration.ofDays(8)));
        assertThat(idea.isLinkFresh(IdeaMother.NOON.plus(Duration.ofDays(9)))).isTrue();
    }

    @Test
    void aCorrectionIsSeenByOthersOnlyWhenApproved() {
        Idea idea = IdeaMother.published();

        idea.correct("Fælles frokost", "Hver dag.", LATER);

        assertThat(idea.title()).isEqualTo("Fælles morgenmad");
        assertThat(idea.pendingCorrection()).isPresent();
        idea.publish(LATER);
        assertThat(idea.title()).isEqualTo("Fælles frokost");
        assertThat(idea.pendingCorrection()).isEmpty();
    }

    @Test
    void theOriginalStaysBesideEveryLaterVersion() {
        Idea idea = IdeaMother.published();

        idea.correct("Fælles frokost", "Hver dag.", LATER);
        idea.redact(new Redaction("Frokost", "Hver dag.", "Navn fjernet", false), LATER);

        assertThat(idea.texts())
                .extracting(IdeaText::title)
                .containsExactly("Fælles morgenmad", "Fælles frokost", "Frokost");
        assertThat(idea.title()).isEqualTo("Frokost");
    }

    @Test
    void aRefusedCorrectionStaysBesideWhatThePublicSees() {
        Idea idea = IdeaMother.published();
        idea.correct("Fælles frokost", "Hver dag.", LATER);

        idea.refuseCorrection();

        assertThat(idea.pendingCorrection()).isEmpty();
        assertThat(idea.title()).isEqualTo("Fælles morgenmad");
        assertThat(idea.texts()).hasSize(2);
    }

    @Test
    void aMergedIdeaCanStillBeTakenBackByItsAuthor() {
        Idea idea = IdeaMother.published();
        idea.mergeInto(IdeaMother.published(), LATER);

        idea.withdraw(LATER);

        assertThat(idea.isPublic()).isFalse();
    }

    @Test
    void aLastWordNeedsAnAnswer() {
        Idea idea = IdeaMother.published();

        refuses(() -> idea.answer(IdeaStatus.NOT_TAKEN_UP, null, LATER));
        idea.answer(IdeaStatus.UNDER_CONSIDERATION, null, LATER);
        idea.answer(IdeaStatus.TAKEN_UP, ANSWER, LATER);
        assertThat(idea.status()).isEqualTo(IdeaStatus.TAKEN_UP);
    }

    @Test
    void onlyPublishedIdeasAreAnswered() {
        refuses(() -> IdeaMother.awaitingModeration().answer(IdeaStatus.TAKEN_UP, ANSWER, LATER));
    }

    @Test
    void isMergedIntoAnotherPublishedIdeaOnly() {
        Idea idea = IdeaMother.published();

        refuses(() -> idea.mergeInto(idea, LATER));
        refuses(() -> idea.mergeInto(IdeaMother.awaitingModeration(), LATER));
        Idea other = IdeaMother.published();
        idea.mergeInto(other, LATER);
        assertThat(idea.mergedIntoId()).isEqualTo(other.id());
        assertThat(idea.isPublic()).isTrue();
    }

    @Test
    void aWithdrawnIdeaStaysWithdrawn() {
        Idea idea = IdeaMother.published();
        idea.withdraw(LATER);

        assertThat(idea.isPublic()).isFalse();
        refuses(() -> idea.publish(LATER));
        refuses(() -> idea.correct("A", "B", LATER));
    }

    @Test
    void aDeclinedIdeaMayBePublishedAfterAll() {
        Idea idea = IdeaMother.awaitingModeration();
        idea.decline("Handler om noget andet", LATER);
        idea.publish(LATER);

        assertThat(idea.declineReason()).isNull();
        assertThat(idea.isPublic()).isTrue();
    }

    @Test
    void anIdeaBankIsOpenOnItsFirstAndItsLastDay() {
        IdeaBank bank = IdeaMother.bank();

        assertThat(bank.isOpen(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(bank.isOpen(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(bank.isOpen(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(bank.isOpen(LocalDate.of(2026, 7, 1))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new IdeaBank.Question(
                                        "Hvad?",
                                        "Fordi",
                                        LocalDate.of(2026, 7, 1),
                                        LocalDate.of(2026, 6, 1)));
    }

    private static void refuses(ThrowingCallable act) {
        assertThatExceptionOfType(IllegalIdeaTransition.class).isThrownBy(act);
    }
}
