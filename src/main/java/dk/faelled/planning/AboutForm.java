package dk.faelled.planning;

import dk.faelled.plan.About;
import dk.faelled.plan.ContactPerson;
import dk.faelled.plan.PlanBodies;
import dk.faelled.plan.PlanKind;
import dk.faelled.platform.EmailAddress;
import dk.faelled.platform.OneOf;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan is, as it is typed. Only the title is needed from the first day. */
public record AboutForm(
        @OneOf(PlanKind.class) String kind,
        @NotBlank(message = "{planning.title.missing}")
                @Size(max = 200, message = "{planning.title.long}")
                String title,
        @Size(max = 400, message = "{planning.lead.long}") String lead,
        @Size(max = 20_000, message = "{planning.text.long}") String vision,
        @Size(max = 20_000, message = "{planning.text.long}") String purpose,
        @Size(max = 20_000, message = "{planning.text.long}") String mandate,
        @Size(max = 100, message = "{planning.name.long}") String contactName,
        @Size(max = 100, message = "{planning.name.long}") String contactTitle,
        @Pattern(regexp = "[+0-9 ]{0,20}", message = "{planning.phone.wrong}") String contactPhone,
        @Pattern(regexp = EmailAddress.PATTERN, message = "{planning.email.wrong}")
                String contactEmail,
        @Nullable List<String> commissioning,
        String responsible,
        @Nullable List<String> contributing,
        String steeringGroup) {

    public AboutForm {
        commissioning = commissioning == null ? List.of() : commissioning;
        contributing = contributing == null ? List.of() : contributing;
    }

    static AboutForm of(About about) {
        PlanBodies bodies = about.bodies();
        ContactPerson contact = about.contact();
        return new AboutForm(
                about.kind().name(),
                about.title(),
                about.lead(),
                about.vision(),
                about.purpose(),
                about.mandate(),
                contact.name(),
                contact.title(),
                contact.phone(),
                contact.email(),
                bodies.commissioning().stream().map(UUID::toString).toList(),
                bodies.responsible() == null ? "" : bodies.responsible().toString(),
                bodies.contributing().stream().map(UUID::toString).toList(),
                bodies.steeringGroup() == null ? "" : bodies.steeringGroup().toString());
    }

    /**
     * @throws IllegalArgumentException when a choice is none that a page offers
     */
    About toAbout() {
        return new About(
                PlanKind.valueOf(kind),
                title.strip(),
                lead.strip(),
                vision.strip(),
                purpose.strip(),
                mandate.strip(),
                new ContactPerson(
                        contactName.strip(),
                        contactTitle.strip(),
                        contactPhone.strip(),
                        contactEmail.strip()),
                new PlanBodies(
                        ids(commissioning),
                        ItemForm.id(responsible),
                        ids(contributing),
                        ItemForm.id(steeringGroup)));
    }

    private static List<UUID> ids(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(UUID::fromString).toList();
    }
}
