package dk.faelled.consultation;

import dk.faelled.hearing.TemplateSection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A section of a template as it is typed. */
public record SectionForm(
        @NotBlank(message = "{consultation.section.missing}")
                @Size(max = 200, message = "{consultation.title.long}")
                String title,
        @Size(max = 4000, message = "{consultation.text.long}") String intro) {

    static SectionForm empty() {
        return new SectionForm("", "");
    }

    static SectionForm of(TemplateSection section) {
        return new SectionForm(section.title(), section.intro());
    }
}
