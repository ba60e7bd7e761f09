package dk.faelled.planning;

import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.PlanDocument;
import dk.faelled.platform.Slug;
import dk.faelled.platform.VagueDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A document as it is typed: written here, or a file with a word about it.
 *
 * @param fileId the uploaded file, when there is one
 * @param newEdition whether this becomes the next version; else the current one is corrected
 * @param note what is new in this version
 */
public record DocumentForm(
        @NotBlank(message = "{planning.title.missing}")
                @Size(max = 200, message = "{planning.title.long}")
                String title,
        String type,
        @Size(max = 40, message = "{planning.case.long}") String caseNumber,
        @NotBlank(message = "{planning.date.missing}") String date,
        @Size(max = 200_000, message = "{planning.text.long}") String body,
        String fileId,
        boolean newEdition,
        @Size(max = 400, message = "{planning.text.long}") String note)
        implements ItemForm {

    static DocumentForm empty(String today) {
        return new DocumentForm("", PlanDocument.Type.MEMO.name(), "", today, "", "", false, "");
    }

    static DocumentForm of(PlanDocument document, Locale locale) {
        PlanDocument.Edition current = document.current();
        return new DocumentForm(
                document.title(),
                document.type().name(),
                document.caseNumber() == null ? "" : document.caseNumber(),
                VagueDate.day(current.date()).format(locale),
                current.text(),
                current.fileId() == null ? "" : current.fileId().toString(),
                false,
                current.note());
    }

    @Override
    public void check(Errors errors) {
        ItemForm.readDay("date", date, errors);
        if (body.isBlank() && fileId.isBlank()) {
            errors.rejectValue("body", "planning.document.empty");
        }
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        PlanDocument known = before instanceof PlanDocument document ? document : null;
        return new PlanDocument(
                id,
                known == null ? slug(content) : known.slug(),
                title.strip(),
                PlanDocument.Type.valueOf(type),
                ItemForm.orNull(caseNumber),
                editions(known));
    }

    /**
     * Another file makes another version by itself: what people may have read is never replaced.
     */
    private List<PlanDocument.Edition> editions(@Nullable PlanDocument known) {
        UUID file = ItemForm.id(fileId);
        List<PlanDocument.Edition> editions =
                new ArrayList<>(known == null ? List.of() : known.editions());
        int number = editions.isEmpty() ? 1 : editions.getFirst().number();
        boolean next =
                !editions.isEmpty()
                        && (newEdition || !Objects.equals(file, editions.getFirst().fileId()));
        PlanDocument.Edition edition =
                new PlanDocument.Edition(
                        next ? number + 1 : number,
                        VagueDate.read(date).earliest(),
                        body.strip(),
                        file,
                        note.strip());
        if (!next && !editions.isEmpty()) {
            editions.removeFirst();
        }
        editions.addFirst(edition);
        return editions;
    }

    private String slug(PlanContent content) {
        return Slug.unique(
                title,
                taken -> content.documents().stream().anyMatch(each -> each.slug().equals(taken)));
    }
}
