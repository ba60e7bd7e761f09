package dk.faelled.processing;

import dk.faelled.response.ResponseReading;
import dk.faelled.response.ResponseSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response on a caseworker's screen: what was sent with all marks in it, and beside it each
 * passage with its theme and what the administration says to it.
 *
 * @param passages in the order of the text; marks refer to them by their place here
 */
record CasePage(
        ResponseSheet sheet,
        List<ResponseReading.Part> parts,
        List<CutPassage> passages,
        Map<UUID, MarkedText> texts) {

    /**
     * A passage as it is worked on.
     *
     * @param number counted from 1 in this response
     * @param own its own remark; null for none
     * @param themes the remark of its theme; null for none
     */
    record CutPassage(
            int number,
            Passage passage,
            ThemeTree.Branch theme,
            String words,
            RemarkBook.@Nullable Entry own,
            RemarkBook.@Nullable Entry themes) {

        /** What holds for it. */
        public RemarkBook.@Nullable Entry remark() {
            return own == null ? themes : own;
        }

        /** One of the three colours passages are told apart by. */
        public String colour() {
            return List.of("theme-c", "", "theme-b").get(number % 3);
        }
    }

    static CasePage of(
            ResponseSheet sheet,
            List<ResponseReading.Part> parts,
            List<Passage> cut,
            ThemeTree themes,
            RemarkBook.Pages remarks) {
        List<Passage> ordered = inReadingOrder(parts, cut);
        List<CutPassage> passages =
                ordered.stream()
                        .map(
                                passage ->
                                        new CutPassage(
                                                ordered.indexOf(passage) + 1,
                                                passage,
                                                themes.branch(passage.themeId()).orElseThrow(),
                                                passage.span()
                                                        .in(text(sheet, passage.questionId())),
                                                remarks.to(passage.id()),
                                                remarks.to(passage.themeId())))
                        .toList();
        Map<UUID, MarkedText> texts = new HashMap<>();
        for (ResponseReading.Part part : parts) {
            for (ResponseReading.Line line : part.lines()) {
                UUID question = line.question().id();
                texts.put(question, marked(sheet, question, ordered));
            }
        }
        return new CasePage(sheet, parts, passages, texts);
    }

    private static List<Passage> inReadingOrder(
            List<ResponseReading.Part> parts, List<Passage> cut) {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .flatMap(
                        line ->
                                cut.stream()
                                        .filter(
                                                passage ->
                                                        passage.questionId()
                                                                .equals(line.question().id())))
                .toList();
    }

    /** Passages are numbered through the whole response, so each keeps its place among all. */
    private static MarkedText marked(ResponseSheet sheet, UUID question, List<Passage> passages) {
        return MarkedText.of(
                text(sheet, question),
                passages.stream()
                        .map(
                                each ->
                                        each.questionId().equals(question)
                                                ? each.span()
                                                : MarkedText.NOWHERE)
                        .toList(),
                sheet.hidden().stream()
                        .filter(each -> each.questionId().equals(question))
                        .filter(each -> each.fileId() == null)
                        .map(each -> each.span())
                        .toList(),
                sheet.findings().stream()
                        .filter(each -> each.questionId().equals(question))
                        .map(each -> each.span())
                        .toList());
    }

    private static String text(ResponseSheet sheet, UUID question) {
        return sheet.latest().answers().to(question).text();
    }

    /** The text of an answer with everything that is marked in it. */
    public List<MarkedText.Piece> pieces(UUID question) {
        return Objects.requireNonNull(texts.get(question)).pieces();
    }

    /** Whether any of an answer is under a theme. */
    public boolean isCut(UUID question) {
        return passages.stream().anyMatch(each -> each.passage().questionId().equals(question));
    }

    public String themeName(UUID id, List<ThemeTree.Branch> branches) {
        return branches.stream()
                .filter(branch -> branch.theme().id().equals(id))
                .map(branch -> branch.theme().name())
                .findFirst()
                .orElse("");
    }

    /** Whether an official decided that the public does not see a file. */
    public boolean hides(UUID fileId) {
        return sheet.hidden().stream().anyMatch(each -> fileId.equals(each.fileId()));
    }
}
