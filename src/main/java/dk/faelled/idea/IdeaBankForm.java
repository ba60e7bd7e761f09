package dk.faelled.idea;

import dk.faelled.platform.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an idea bank asks, as it is typed.
 *
 * @param themes one on each line
 */
public record IdeaBankForm(
        @NotBlank(message = "{idea.bank.question.missing}")
                @Size(max = 200, message = "{idea.bank.question.long}")
                String question,
        @NotBlank(message = "{idea.bank.invitation.missing}")
                @Size(max = 10_000, message = "{idea.bank.invitation.long}")
                String invitation,
        @NotNull(message = "{idea.bank.date.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate opens,
        @NotNull(message = "{idea.bank.date.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate closes,
        @NotBlank(message = "{idea.bank.themes.missing}")
                @Size(max = 4000, message = "{idea.bank.themes.long}")
                String themes) {

    static IdeaBankForm of(IdeaBank bank) {
        return new IdeaBankForm(
                bank.question(),
                bank.invitation(),
                bank.opens(),
                bank.closes(),
                lines(bank.themes().stream().map(IdeaBank.Theme::name).toList()));
    }

    /** A new bank begins with the plan's tracks as its themes. */
    static IdeaBankForm empty(List<String> trackNames, LocalDate today) {
        return new IdeaBankForm("", "", today, null, lines(trackNames));
    }

    boolean endsBeforeItBegins() {
        return opens != null && closes != null && closes.isBefore(opens);
    }

    IdeaBank.Question question(LocalDate today) {
        return new IdeaBank.Question(
                question.strip(),
                invitation.strip(),
                Objects.requireNonNullElse(opens, today),
                Objects.requireNonNullElse(closes, today));
    }

    /** Themes keep their slug, and with it their ideas, while their name stays. */
    List<IdeaBank.Theme> themes(List<IdeaBank.Theme> known) {
        return themes.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(
                        name ->
                                known.stream()
                                        .filter(theme -> theme.name().equals(name))
                                        .findFirst()
                                        .orElseGet(
                                                () ->
                                                        new IdeaBank.Theme(
                                                                Slug.of(name), name, null)))
                .toList();
    }

    private static String lines(List<String> names) {
        return names.stream().collect(Collectors.joining("\n"));
    }
}
