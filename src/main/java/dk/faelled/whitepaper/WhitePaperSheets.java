package dk.faelled.whitepaper;

import dk.faelled.document.SheetText;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.Question;
import dk.faelled.platform.DanishFormats;
import dk.faelled.response.Answers;
import dk.faelled.response.PublicAnswers;
import dk.faelled.response.ResponseBook;
import dk.faelled.response.ResponseReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A white paper as a workbook: every response with a column for each question, the themes, and
 * where it all comes from. Texts that a spreadsheet would take for a formula stay texts.
 */
@Component
class WhitePaperSheets {

    private static final List<String> FIRST =
            List.of(
                    "response.desk.number",
                    "whitepaper.sender-kind",
                    "whitepaper.sender",
                    "whitepaper.received-on",
                    "whitepaper.late",
                    "whitepaper.shown",
                    "whitepaper.themes");

    private final ResponseBook book;
    private final PublicAnswers gate;
    private final HearingReader reader;
    private final ResponseReading reading;
    private final MessageSource messages;
    private final DanishFormats formats;

    WhitePaperSheets(
            ResponseBook book,
            PublicAnswers gate,
            HearingReader reader,
            ResponseReading reading,
            MessageSource messages,
            DanishFormats formats) {
        this.book = book;
        this.gate = gate;
        this.reader = reader;
        this.reading = reading;
        this.messages = messages;
        this.formats = formats;
    }

    byte[] print(Hearing hearing, WhitePaperContent paper, @Nullable Integer number) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (Workbook workbook = new Workbook(out, "Faelled", "1.0")) {
                responses(workbook.newWorksheet(text("whitepaper.responses")), hearing, paper);
                themes(workbook.newWorksheet(text("whitepaper.themes")), paper);
                about(workbook.newWorksheet(text("whitepaper.sheet.about")), paper, number);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a white paper", e);
        }
    }

    private void responses(Worksheet sheet, Hearing hearing, WhitePaperContent paper) {
        List<Question> questions = questions(hearing, paper.edition());
        List<String> headings = new ArrayList<>(FIRST.stream().map(this::text).toList());
        questions.forEach(question -> headings.add(SheetText.harmless(question.text())));
        write(sheet, 0, headings);
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        sheet.freezePane(3, 1);
        Map<Long, WhitePaperContent.Listed> known =
                paper.responses().stream()
                        .collect(
                                Collectors.toMap(
                                        WhitePaperContent.Listed::number, Function.identity()));
        AtomicInteger line = new AtomicInteger();
        book.read(
                hearing.id(),
                some -> {
                    PublicAnswers.Reader open =
                            gate.reader(some.stream().map(each -> each.response().id()).toList());
                    for (ResponseBook.Entry entry : some) {
                        WhitePaperContent.Listed listed = known.get(entry.response().number());
                        if (listed != null) {
                            write(
                                    sheet,
                                    line.incrementAndGet(),
                                    cells(entry, listed, questions, paper.edition(), open));
                        }
                    }
                });
    }

    /** Each question once, in every version the hearing's questions had. */
    private List<Question> questions(Hearing hearing, Edition edition) {
        List<Question> questions = new ArrayList<>();
        for (int version = hearing.shownVersion(); version > 0; version--) {
            reader.content(hearing.id(), version)
                    .template()
                    .questions()
                    .filter(Question::isAnswered)
                    .filter(each -> edition == Edition.POLITICAL || each.published())
                    .filter(each -> questions.stream().noneMatch(q -> q.id().equals(each.id())))
                    .forEach(questions::add);
        }
        return questions;
    }

    private List<Object> cells(
            ResponseBook.Entry entry,
            WhitePaperContent.Listed listed,
            List<Question> questions,
            Edition edition,
            PublicAnswers.Reader open) {
        List<Object> cells = new ArrayList<>();
        cells.add(listed.number());
        cells.add(text("hearing.sender." + listed.kind()));
        cells.add(SheetText.harmless(listed.sender()));
        cells.add(formats.table(entry.response().sentAt()));
        cells.add(yes(listed.late()));
        cells.add(yes(listed.shown()));
        cells.add(String.join(", ", listed.themes()));
        boolean readable = edition == Edition.POLITICAL || listed.shown();
        Answers answers =
                edition == Edition.POLITICAL ? entry.version().answers() : open.of(entry.version());
        for (Question question : questions) {
            cells.add(
                    readable
                            ? SheetText.harmless(
                                    reading.words(
                                            question,
                                            answers.to(question.id()),
                                            DanishFormats.DANISH))
                            : "");
        }
        return cells;
    }

    private void themes(Worksheet sheet, WhitePaperContent paper) {
        write(
                sheet,
                0,
                List.of(
                        text("processing.theme"),
                        text("whitepaper.number"),
                        text("processing.verdict"),
                        text("processing.remark"),
                        text("processing.form.aendring"),
                        text("processing.form.afsnit")));
        int line = 1;
        for (WhitePaperContent.Chapter chapter : paper.chapters()) {
            WhitePaperContent.Answered remark = chapter.remark();
            List<Object> cells = new ArrayList<>();
            cells.add(SheetText.harmless(chapter.number() + " " + chapter.name()));
            cells.add(chapter.numbers().size());
            if (remark != null) {
                cells.add(
                        remark.verdict() == null
                                ? ""
                                : text("processing.verdict." + remark.verdict()));
                cells.add(SheetText.harmless(remark.text()));
                cells.add(SheetText.harmless(remark.amendment()));
                cells.add(SheetText.harmless(remark.section()));
            }
            write(sheet, line++, cells);
        }
    }

    private void about(Worksheet sheet, WhitePaperContent paper, @Nullable Integer number) {
        write(sheet, 0, List.of(text("whitepaper.hearing"), SheetText.harmless(paper.title())));
        write(sheet, 1, List.of(text("whitepaper.plan"), SheetText.harmless(paper.planTitle())));
        write(
                sheet,
                2,
                List.of(
                        text("whitepaper.sheet.number"),
                        number == null ? text("whitepaper.draft") : number));
        write(
                sheet,
                3,
                List.of(text("whitepaper.edition"), text("whitepaper.edition." + paper.edition())));
        write(
                sheet,
                4,
                List.of(
                        text("whitepaper.as-of"),
                        formats.moment(paper.asOf(), DanishFormats.DANISH)));
        write(sheet, 5, List.of(text("whitepaper.received"), paper.received()));
        write(sheet, 6, List.of(text("whitepaper.filter"), text("whitepaper.filter.none")));
    }

    private static void write(Worksheet sheet, int line, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(line, column, number);
            } else {
                sheet.value(line, column, cell.toString());
            }
        }
    }

    private String yes(boolean value) {
        return value ? text("whitepaper.yes") : "";
    }

    private String text(String key) {
        return messages.getMessage(key, null, DanishFormats.DANISH);
    }
}
