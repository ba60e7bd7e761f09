package dk.faelled.response;

import dk.faelled.document.Attachments;
import dk.faelled.document.UnacceptableFile;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.TemplateSection;
import dk.faelled.platform.RateLimiter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Reads the answers of one page from what a browser sent. Fields are named after their questions;
 * whatever cannot be understood is kept as it is, so that nothing that was typed is lost.
 */
@Component
class AnswerForms {

    private static final String FIELD = "q-";
    private static final String UPLOAD = "-ny";
    private static final int UPLOADS = 40;

    /** What was read, and what is wrong with files, by question. */
    record Read(Map<UUID, Answer> answers, Map<UUID, String> faults) {}

    private final Attachments files;
    private final RateLimiter limiter;

    AnswerForms(Attachments files, RateLimiter limiter) {
        this.files = files;
        this.limiter = limiter;
    }

    /**
     * @param before the answers so far: only files that are among them may be kept
     */
    Read read(TemplateSection page, Answers before, HttpServletRequest request) {
        Map<UUID, Answer> answers = new LinkedHashMap<>();
        Map<UUID, String> faults = new LinkedHashMap<>();
        for (Question question : page.questions()) {
            String field = FIELD + question.id();
            switch (question.kind()) {
                case INFORMATION -> {}
                case FILE ->
                        answers.put(question.id(), readFiles(question, before, request, faults));
                case RANKING -> answers.put(question.id(), readRanking(question, request, faults));
                case SHORT_TEXT, LONG_TEXT, AMENDMENT ->
                        answers.put(question.id(), Answer.ofText(text(request, field)));
                case SINGLE_CHOICE, SEVERAL_CHOICES, AGREEMENT ->
                        answers.put(question.id(), Answer.ofChoices(values(request, field)));
            }
        }
        return new Read(answers, faults);
    }

    private Answer readFiles(
            Question question,
            Answers before,
            HttpServletRequest request,
            Map<UUID, String> faults) {
        List<String> kept = values(request, FIELD + question.id());
        List<UUID> ids = new ArrayList<>();
        before.to(question.id()).files().stream()
                .filter(id -> kept.contains(id.toString()))
                .forEach(ids::add);
        long elsewhere =
                before.fileIds()
                        .filter(id -> !before.to(question.id()).files().contains(id))
                        .count();
        MultipartHttpServletRequest multipart =
                WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            for (MultipartFile file : multipart.getFiles(FIELD + question.id() + UPLOAD)) {
                if (!file.isEmpty()) {
                    take(file, question, ids, elsewhere, request, faults);
                }
            }
        }
        return Answer.ofFiles(ids);
    }

    private void take(
            MultipartFile file,
            Question question,
            List<UUID> ids,
            long elsewhere,
            HttpServletRequest request,
            Map<UUID, String> faults) {
        if (ids.size() >= Question.FILES || elsewhere + ids.size() >= AnswerCheck.FILES) {
            faults.put(question.id(), "response.fault.files");
            return;
        }
        limiter.take("response-file", request.getRemoteAddr(), UPLOADS, Duration.ofMinutes(30));
        try {
            ids.add(files.take(file).id());
        } catch (UnacceptableFile e) {
            faults.put(question.id(), "document.file." + e.reason());
        }
    }

    /** Options in the order of their places; two on one place are a fault. */
    private static Answer readRanking(
            Question question, HttpServletRequest request, Map<UUID, String> faults) {
        Map<String, String> places = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String option : question.optionIds()) {
            String place = text(request, FIELD + question.id() + "-" + option);
            if (place.matches("\\d{1,3}")) {
                if (taken.add(place)) {
                    places.put(option, place);
                } else {
                    faults.put(question.id(), "response.fault.rank");
                }
            }
        }
        return Answer.ofChoices(
                places.entrySet().stream()
                        .sorted(
                                Comparator.comparingInt(
                                        entry -> Integer.parseInt(entry.getValue())))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Line breaks come from browsers as two characters and are kept as one. */
    private static String text(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    private static List<String> values(HttpServletRequest request, String field) {
        String[] values = request.getParameterValues(field);
        return values == null
                ? List.of()
                : Arrays.stream(values).filter(value -> !value.isBlank()).distinct().toList();
    }
}
