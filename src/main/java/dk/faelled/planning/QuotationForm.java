package dk.faelled.planning;

import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.Quotation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's words as they are typed. */
public record QuotationForm(
        @NotBlank(message = "{planning.text.missing}")
                @Size(max = 1000, message = "{planning.text.long}")
                String text,
        @NotBlank(message = "{planning.who.missing}")
                @Size(max = 200, message = "{planning.title.long}")
                String who)
        implements ItemForm {

    static QuotationForm of(Quotation quotation) {
        return new QuotationForm(quotation.text(), quotation.who());
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        return new Quotation(id, text.strip(), who.strip());
    }
}
