package dk.faelled.response;

import dk.faelled.platform.PersonalData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Looks for personal data in a version, so that a tired clerk need not: numbers, addresses, the
 * sender's own name where it is not public, and names under a greeting.
 */
final class Findings {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.]*(?:[ -]\\p{L}+){0,2}?(?:vej|gade|allé|alle|stræde|vænge|vænget|plads"
                            + "|torv|parken|bakken|toften|engen|marken|lunden|stien|boulevard|haven|ager)(?:en|et|n|s)?"
                            + "\\s\\d{1,3}\\s?[A-ZÆØÅa-zæøå]?(?![\\p{L}\\d])");

    /** One to four capitalised words on a line of their own after a greeting. */
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(?iu:hilsen|hilsner|mvh\\.?|vh\\.?|vegne)[^\\n]{0,40}\\n\\s*"
                            + "(\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,3})\\s*(?:\\n|$)");

    private Findings() {}

    /** All of a version, from its first answer's first words to the last. */
    static List<Finding> in(ResponseVersion version) {
        List<Finding> findings = new ArrayList<>();
        version.answers()
                .byQuestion()
                .forEach(
                        (questionId, answer) ->
                                findings.addAll(in(questionId, answer.text(), version.sender())));
        return findings;
    }

    private static List<Finding> in(UUID questionId, String text, Sender sender) {
        List<Finding> findings = new ArrayList<>();
        for (PersonalData data : PersonalData.values()) {
            for (MatchResult match : data.find(text)) {
                add(findings, questionId, kind(data), text, match.start(), match.end());
            }
        }
        ADDRESS.matcher(text)
                .results()
                .forEach(
                        match ->
                                add(
                                        findings,
                                        questionId,
                                        Finding.Kind.ADDRESS,
                                        text,
                                        match.start(),
                                        match.end()));
        if (!sender.publicName().equals(sender.name())) {
            for (Span name : Span.of(sender.name(), text)) {
                add(findings, questionId, Finding.Kind.NAME, text, name.begins(), name.ends());
            }
        }
        SIGNATURE
                .matcher(text)
                .results()
                .filter(match -> !match.group(1).equals(sender.publicName()))
                .forEach(
                        match ->
                                add(
                                        findings,
                                        questionId,
                                        Finding.Kind.NAME,
                                        text,
                                        match.start(1),
                                        match.end(1)));
        findings.sort(Comparator.comparingInt(finding -> finding.span().begins()));
        return findings;
    }

    private static Finding.Kind kind(PersonalData data) {
        return switch (data) {
            case CPR -> Finding.Kind.CPR;
            case PHONE -> Finding.Kind.PHONE;
            case EMAIL -> Finding.Kind.EMAIL;
        };
    }

    /** Unless the same words were found as something else already. */
    private static void add(
            List<Finding> findings,
            UUID questionId,
            Finding.Kind kind,
            String text,
            int begins,
            int ends) {
        Span span = new Span(begins, ends);
        if (findings.stream().noneMatch(known -> known.span().overlaps(span))) {
            findings.add(new Finding(questionId, kind, span, span.in(text)));
        }
    }
}
