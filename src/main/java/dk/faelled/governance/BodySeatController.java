package dk.faelled.governance;

import dk.faelled.account.SignedIn;
import dk.faelled.account.Staff;
import dk.faelled.platform.EnumNames;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The members and substitutes of a body. {@code ny} stands for a seat that is not there yet. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/organisation/{slug}/medlemmer")
class BodySeatController {

    private final BodyDesk desk;
    private final Staff staff;
    private final EnumNames names;

    BodySeatController(BodyDesk desk, Staff staff, EnumNames names) {
        this.desk = desk;
        this.staff = staff;
        this.names = names;
    }

    @GetMapping("/{seat}")
    ModelAndView edit(@PathVariable String slug, @PathVariable String seat) {
        Body body = desk.open(slug);
        return page(body, seat, formOf(body, seat));
    }

    @PostMapping("/{seat}")
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable String seat,
            @RequestParam long basedOn,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Body body = desk.open(slug);
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("until", "governance.until.before");
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(body, seat, form), errors);
        }
        try {
            desk.seat(slug, basedOn, form.membership(BodyParts.id(seat)), official.actor());
        } catch (StaleEdit e) {
            Body saved = desk.open(slug);
            FormMerge<MemberForm> merge = FormMerge.of(null, formOf(saved, seat), form);
            return FormAnswer.conflict(page(saved, seat, merge.form()), merge);
        }
        flash.addFlashAttribute("done", "governance.saved");
        return new ModelAndView("redirect:/forvaltning/organisation/" + slug + "#medlemmer");
    }

    @PostMapping("/{id}/plads")
    String move(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam int til,
            @AuthenticationPrincipal SignedIn official) {
        desk.move(slug, id, til, official.actor());
        return "redirect:/forvaltning/organisation/" + slug + "#op-" + id;
    }

    @PostMapping("/{id}/sletning")
    String remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.unseat(slug, id, official.actor());
        flash.addFlashAttribute("done", "governance.removed");
        return "redirect:/forvaltning/organisation/" + slug + "#medlemmer";
    }

    private static MemberForm formOf(Body body, String seat) {
        return seat.equals(BodyParts.NEW)
                ? MemberForm.empty()
                : body.member(BodyParts.id(seat))
                        .map(MemberForm::of)
                        .orElseThrow(BodyNotFound::new);
    }

    private ModelAndView page(Body body, String seat, MemberForm form) {
        Map<UUID, String> accounts = new LinkedHashMap<>();
        staff.everybody().forEach(each -> accounts.put(each.id(), each.name()));
        return new ModelAndView("governance/seat")
                .addObject("accounts", accounts)
                .addObject("body", body)
                .addObject("seat", seat)
                .addObject("form", form)
                .addObject("roles", names.of("governance.seat.", Membership.Role.values()));
    }
}
