package dk.faelled.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.PortalTest;
import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.PlanPart;
import dk.faelled.plan.PlanReader;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/**
 * Whatever the sample plans say can be typed into the forms of the workspace: each part of them,
 * put into its form and taken out again, is the same, in either language.
 */
@PortalTest
class RebuildSamplesTests {

    @Autowired private PlanReader reader;
    @Autowired private ItemForms forms;

    @ParameterizedTest
    @CsvSource({
        "helhedsplan-0-18, da-DK",
        "rammehandleplan-0-18, da-DK",
        "sammen-finder-vi-ud-af-det, da-DK",
        "fjordbymodellen, da-DK",
        "helhedsplan-0-18, en-GB",
        "fjordbymodellen, en-GB"
    })
    void everyPartOfASampleCanBeTyped(String slug, String language) {
        Locale locale = Locale.forLanguageTag(language);
        PlanContent sample = reader.published(slug).content();
        PlanContent rebuilt = PlanContent.of(AboutForm.of(sample.about()).toAbout());
        for (PlanPart part : PlanPart.values()) {
            for (Item item : sample.items(part)) {
                ItemForm form = forms.of(item, locale);
                Errors errors = new BeanPropertyBindingResult(form, "form");
                form.check(errors);
                assertThat(errors.getAllErrors()).as("%s in %s", item, part).isEmpty();
                rebuilt = rebuilt.put(part, form.toItem(item.id(), sample, item));
            }
        }
        assertThat(rebuilt.about()).isEqualTo(trimmed(sample));
        for (PlanPart part : PlanPart.values()) {
            assertThat(rebuilt.items(part))
                    .as(part.name())
                    .usingRecursiveComparison()
                    .withEqualsForType(
                            (one, other) -> one.strip().equals(other.strip()), String.class)
                    .isEqualTo(sample.items(part));
        }
    }

    /** A form takes the empty lines off the ends of a text. */
    private static Object trimmed(PlanContent sample) {
        return AboutForm.of(sample.about()).toAbout();
    }
}
