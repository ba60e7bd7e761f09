package dk.faelled.whitepaper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.processing.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhitePaperChangesTests {

    private static final UUID FOOD = UUID.randomUUID();
    private static final UUID ROADS = UUID.randomUUID();

    @Test
    void saysWhatIsOtherwiseAboutEachTheme() {
        WhitePaperContent before =
                paper(
                        chapter(FOOD, "1", "Maden", List.of(1L), answered("Enig", Verdict.MET)),
                        chapter(ROADS, "2", "Veje", List.of(2L), null));
        WhitePaperContent after =
                paper(
                        chapter(
                                FOOD,
                                "1",
                                "Maden",
                                List.of(1L, 3L),
                                answered("Enig", Verdict.NOT_MET)),
                        chapter(UUID.randomUUID(), "2", "Busser", List.of(), null));

        assertThat(WhitePaperChanges.between(before, after))
                .containsExactly(
                        change("1", "Maden", WhitePaperChanges.Kind.VOICES),
                        change("1", "Maden", WhitePaperChanges.Kind.VERDICT),
                        change("2", "Busser", WhitePaperChanges.Kind.NEW),
                        change("", "Veje", WhitePaperChanges.Kind.GONE));
        assertThat(WhitePaperChanges.between(after, after)).isEmpty();
    }

    private static WhitePaperChanges.Change change(
            String number, String name, WhitePaperChanges.Kind kind) {
        return new WhitePaperChanges.Change(number, name, kind);
    }

    private static WhitePaperContent.Answered answered(String text, Verdict verdict) {
        return new WhitePaperContent.Answered(text, verdict, "", "");
    }

    private static WhitePaperContent.Chapter chapter(
            UUID id,
            String number,
            String name,
            List<Long> numbers,
            WhitePaperContent.@Nullable Answered remark) {
        return new WhitePaperContent.Chapter(id, number, 0, name, "", List.of(), numbers, remark);
    }

    private static WhitePaperContent paper(WhitePaperContent.Chapter... chapters) {
        return new WhitePaperContent(
                Edition.PUBLIC,
                "",
                "",
                "",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                Instant.EPOCH,
                "",
                "",
                List.of(),
                List.of(),
                List.of(chapters),
                List.of());
    }
}
